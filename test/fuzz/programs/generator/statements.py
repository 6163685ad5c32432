"""Statements: assignments, changes of containers, branches, loops, `match`, printing."""

from collections.abc import Callable

from generator.containers import loop_target
from generator.context import Context
from generator.literals import literal, new_object, random_scalar, random_shape, shown_shape
from generator.shapes import (BOOL, FLOAT, INT, STR, Shape, Variable, function_of, is_ordered, list_of, object_of,
                              shows_alike, tuple_of)
from generator.text import formatted
from generator.values import iteration, key_function, leaf, make, objects_with, small, stored

Statement = Callable[[Context, int], bool]
STATEMENTS: list[tuple[int, Statement]] = []


def statement(weight: int) -> Callable[[Statement], Statement]:
    """A statement writer answers whether it wrote anything."""

    def register(writer: Statement) -> Statement:
        STATEMENTS.append((weight, writer))
        return writer

    return register


def write_statements(c: Context, count: int, depth: int) -> None:
    for _ in range(count):
        for _ in range(5):
            if c.weighted(STATEMENTS)(c, depth):
                break


def write_block(c: Context, depth: int, count: int | None = None) -> None:
    with c.block():
        write_statements(c, count or c.integer(1, 2), depth - 1)


@statement(10)
def declaration(c: Context, depth: int) -> bool:
    shape = random_shape(c)
    value = stored(c, shape, 3)
    if shape.kind in ("union", "optional", "object") or c.chance(0.3):
        variable = c.declare(shape)
        c.line(f"{variable.name}: {shape.annotation()} = {value}")
    else:
        variable = c.declare(shape)
        c.line(f"{variable.name} = {value}")
    return True


@statement(2)
def function_value(c: Context, depth: int) -> bool:
    if c.pure:
        return False
    shape = function_of(random_scalar(c), *(random_scalar(c) for _ in range(c.integer(0, 2))))
    value = make(c, shape, 2)
    variable = c.declare(shape, assignable=False)
    c.line(f"{variable.name} = {value}")
    return True


def assignable(c: Context) -> list[Variable]:
    return [entry for entry in c.variables
            if entry.assignable and not (c.pure and entry.shape.kind in ("list", "dict", "set"))]


@statement(8)
def assignment(c: Context, depth: int) -> bool:
    targets = assignable(c)
    if not targets:
        return False
    target = c.pick(targets)
    same = [entry for entry in targets if entry.shape == target.shape and entry is not target]
    if same and c.chance(0.15):
        other = c.pick(same)
        c.line(f"{target.name}, {other.name} = {other.name}, {target.name}")
    elif same and c.chance(0.15) and target.shape in (INT, STR, FLOAT, BOOL):
        c.line(f"{target.name} = {c.pick(same).name} = {stored(c, target.shape)}")
    else:
        c.line(f"{target.name} = {stored(c, target.shape, 3)}")
    return True


def augmentation(c: Context, shape: Shape) -> str | None:
    """The operator and value of an augmented assignment that keeps the type."""
    if shape == INT:
        operator = c.pick(("+", "-", "*", "//", "%", "^", "|", "&", ">>"))
        if operator == "*":
            return f"*= {c.integer(-3, 5)}"
        if operator in ("//", "%", ">>"):
            return f"{operator}= {c.integer(1, 9)}"
        return f"{operator}= {small(c, INT, make(c, INT, 2))}"
    if shape == FLOAT:
        return c.pick(("+= {}", "-= {}")).format(f"tame({make(c, FLOAT, 2)})") if c.chance(0.6) else "/= 3"
    if shape == STR:
        return f"+= {make(c, STR, 1)}[:5]"
    if shape.kind == "list":
        return f"+= {make(c, shape, 1)}[:3]"
    if shape.kind == "set":
        return f"{c.pick('|&-^')}= {make(c, shape, 1)}"
    if shape.kind == "dict":
        return f"|= {make(c, shape, 1)}"
    return None


@statement(6)
def augmented_assignment(c: Context, depth: int) -> bool:
    targets = assignable(c)
    if not targets:
        return False
    target = c.pick(targets)
    text = augmentation(c, target.shape)
    if text is None:
        return False
    c.line(f"{target.name} {text}")
    if target.shape == STR and c.repeats > 1:
        c.line(f"{target.name} = {target.name}[-40:]")
    elif target.shape == INT and c.repeats > 1:
        c.line(f"{target.name} = clip({target.name})")
    return True


@statement(3)
def attribute_assignment(c: Context, depth: int) -> bool:
    if c.pure or not c.operators_allowed:
        return False
    fields = objects_with(c, lambda owner: [] if owner.frozen else
                          [entry for entry in owner.fields if entry.shape.kind not in ("object", "function")])
    if not fields:
        return False
    name, entry = c.pick(fields)
    text = augmentation(c, entry.shape) if c.chance(0.4) and entry.shape in (INT, FLOAT) else None
    if text is not None:
        c.line(f"{name}.{entry.name} {text}")
        text = small(c, entry.shape, f"{name}.{entry.name}")
        c.line(f"{name}.{entry.name} = {text}")
    else:
        c.line(f"{name}.{entry.name} = {small(c, entry.shape, make(c, entry.shape, 2))}")
    return True


@statement(2)
def counter(c: Context, depth: int) -> bool:
    counting = [entry for entry in c.program.classes if entry.counters]
    if not counting or not c.operators_allowed:
        return False
    owner = c.pick(counting)
    c.line(f"{owner.name}.{c.pick(owner.counters)} += {c.integer(1, 5)}")
    return True


@statement(4)
def unpacking(c: Context, depth: int) -> bool:
    choice = c.integer(0, 3)
    first, second = random_scalar(c), random_scalar(c)
    if choice == 0:
        value = make(c, tuple_of(first, second), 2)
        left, right = c.declare(first), c.declare(second)
        c.line(f"{left.name}, {right.name} = {value}")
    elif choice == 1:
        value = make(c, list_of(first), 2)
        left, rest = c.declare(first), c.declare(list_of(first))
        target = c.pick((f"{left.name}, *{rest.name}", f"*{rest.name}, {left.name}"))
        c.line(f"{target} = {literal(c, first)}, *{value}")
    elif choice == 2:
        value = make(c, tuple_of(first, tuple_of(second, INT)), 2)
        left, middle, right = c.declare(first), c.declare(second), c.declare(INT)
        c.line(f"{left.name}, ({middle.name}, {right.name}) = {value}")
    else:
        values = f"{make(c, first, 2)}, {make(c, second, 2)}"
        left, right = c.declare(first), c.declare(second)
        c.line(f"[{left.name}, {right.name}] = {values}")
    return True


@statement(12)
def printing(c: Context, depth: int) -> bool:
    form = c.integer(0, 5)
    visible = [entry for entry in c.variables if shows_alike(entry.shape)]
    if form < 3 and visible:
        values = ", ".join(c.pick(visible).name for _ in range(c.integer(1, 3)))
        c.line(f"print({values}{c.pick(('', '', '', ', sep=chr(45)', ', end=chr(10) * 2'))})")
    elif form < 5:
        c.line(f"print({make(c, shown_shape(c), 3)}, {make(c, random_scalar(c), 2)})")
    else:
        value, specification = formatted(c, 2)
        c.line(f"print(format({value}, {specification!r}))")
    return True


def containers(c: Context, kind: str) -> list[Variable]:
    return [] if c.pure else [entry for entry in c.of_kind(kind) if entry.assignable]


@statement(7)
def list_change(c: Context, depth: int) -> bool:
    sources = containers(c, "list")
    if not sources:
        return False
    source = c.pick(sources)
    name, element = source.name, source.shape.part
    value = small(c, element, make(c, element, 2))
    choices = [f"{name}.append({value})", f"{name}.insert({make(c, INT, 1)} % 5, {value})", f"{name}.reverse()",
               f"{name}.extend({make(c, source.shape, 1)}[:3])", f"del {name}[{c.integer(3, 9)}:]",
               f"{name}[{c.integer(0, 2)}:{c.integer(1, 4)}] = {make(c, source.shape, 1)}[:3]", f"{name}.append({value})",
               f"{name}.sort(key={key_function(c, element, 1)}, reverse={leaf(c, BOOL)})",
               f"{name}[::2] = {name}[::2][::-1]", f"del {name}[::{c.integer(2, 3)}]"]
    if is_ordered(element):
        choices.append(f"{name}.sort()")
    if c.risky:
        choices += [f"{name}[{c.integer(-3, 3)}] = {value}", f"del {name}[{make(c, INT, 1)}]", f"{name}.remove({value})",
                    f"{name}.pop()", f"{name}.pop({c.integer(-2, 3)})"]
    else:
        choices += [f"{name}.clear()", f"{name}[0:1] = [{value}, {value}]"]
    c.line(c.pick(choices))
    if c.chance(0.3):
        with c.indented(f"if {name}:"):
            c.line(c.pick((f"{name}.pop()", f"{name}[0] = {value}", f"{name}[-1], {name}[0] = {name}[0], {name}[-1]",
                           f"print({name}.pop(0))" if shows_alike(element) else f"{name}.pop(0)")))
    return True


@statement(5)
def dict_change(c: Context, depth: int) -> bool:
    sources = containers(c, "dict")
    if not sources:
        return False
    source = c.pick(sources)
    name, (key, value) = source.name, source.shape.parts
    where, what = make(c, key, 1), small(c, value, make(c, value, 2))
    choices = [f"{name}[{where}] = {what}", f"{name}.update({make(c, source.shape, 1)})", f"{name}[{where}] = {what}",
               f"{name}.setdefault({where}, {what})", f"{name}.pop({where}, {literal(c, value)})"]
    if shows_alike(value):
        choices += [f"print({name}.setdefault({where}, {what}), {name}.pop({make(c, key, 1)}, 'none'))",
                    f"print({name}.setdefault({where}, {what}), {name}.get({make(c, key, 1)}))"]
    if value == INT:
        choices.append(f"{name}[{where}] = {name}.get({where}, 0) + 1")
    if value.kind == "list":
        choices.append(f"{name}.setdefault({where}, []).append({make(c, value.part, 1)})")
    if c.risky:
        choices += [f"del {name}[{where}]", f"{name}.pop({where})", f"{name}.popitem()"]
        if value == INT:
            choices.append(f"{name}[{where}] += {c.integer(1, 9)}")
    c.line(c.pick(choices))
    return True


@statement(4)
def set_change(c: Context, depth: int) -> bool:
    sources = containers(c, "set")
    if not sources:
        return False
    source = c.pick(sources)
    name, value = source.name, make(c, source.shape.part, 2)
    choices = [f"{name}.add({value})", f"{name}.discard({value})",
               f"{name}.update({make(c, list_of(source.shape.part), 1)})",
               f"{name}.difference_update({make(c, source.shape, 1)})", f"{name} ^= {make(c, source.shape, 1)}"]
    if c.risky:
        choices.append(f"{name}.remove({value})")
    c.line(c.pick(choices))
    return True


@statement(7)
def branch(c: Context, depth: int) -> bool:
    if depth <= 0:
        return False
    with c.indented(f"if {make(c, BOOL, 2)}:"):
        write_block(c, depth)
    if c.chance(0.25):
        with c.indented(f"elif {make(c, BOOL, 2)}:"):
            write_block(c, depth)
    if c.chance(0.4):
        with c.indented("else:"):
            write_block(c, depth)
    return True


@statement(3)
def narrowing(c: Context, depth: int) -> bool:
    sources = [entry for entry in c.variables if entry.shape.kind in ("optional", "union")]
    if not sources or depth <= 0:
        return False
    source = c.pick(sources)
    part = c.pick(source.shape.parts)
    test = f"{source.name} is not None" if source.shape.kind == "optional" else f"isinstance({source.name}, {part.kind})"
    with c.indented(f"if {test}:"), c.block():
        narrowed = Variable(source.name, part, False, False, source.is_global, True)
        c.variables = [narrowed if entry is source else entry for entry in c.variables]
        write_statements(c, c.integer(1, 3), depth - 1)
    if c.chance(0.4):
        with c.indented("else:"):
            write_block(c, depth)
    return True


@statement(8)
def for_loop(c: Context, depth: int) -> bool:
    if depth <= 0 or c.repeats > 60:
        return False
    if c.chance(0.3):
        variables, target, source = loop_target(c)
    else:
        shape = c.weighted(((4, INT), (3, STR), (1, FLOAT), (2, random_shape(c, 1))))
        item, source = iteration(c, 1, shape)
        item = Variable(c.new_name(shape), shape, False)
        variables, target = [item], item.name
    pure = c.pure or c.chance(0.5)
    if not pure and not source.startswith("range("):
        source = f"list({source})"
    with c.block():
        c.variables += variables
        loop_body(c, f"for {target} in {source}:", depth, pure)
    if c.chance(0.2):
        with c.indented("else:"):
            write_block(c, depth)
    return True


def loop_body(c: Context, header: str, depth: int, pure: bool) -> None:
    with c.indented(header), c.repeated(6), c.setting(in_loop=True, pure=pure):
        write_statements(c, c.integer(1, 3), depth - 1)
        if c.chance(0.3):
            with c.indented(f"if {make(c, BOOL, 2)}:"):
                if c.chance(0.5):
                    write_block(c, 1, 1)
                c.line(c.pick(("break", "continue")))
            write_statements(c, c.integer(0, 1), depth - 1)


@statement(4)
def while_loop(c: Context, depth: int) -> bool:
    if depth <= 0 or c.repeats > 60:
        return False
    countdown = c.declare(INT, assignable=False)
    c.line(f"{countdown.name} = {c.integer(1, 6)}")
    condition = f"{countdown.name} > 0" + (f" and {make(c, BOOL, 1)}" if c.chance(0.4) else "")
    header = f"while {c.pick((condition, condition, 'True'))}:"
    with c.block(), c.indented(header), c.repeated(6), c.setting(in_loop=True):
        c.line(f"{countdown.name} -= 1")
        with c.indented(f"if {countdown.name} < 0:"):
            c.line("break")
        write_statements(c, c.integer(1, 3), depth - 1)
    if c.chance(0.2):
        with c.indented("else:"):
            write_block(c, depth)
    return True


@statement(1)
def assertion(c: Context, depth: int) -> bool:
    if not c.risky:
        return False
    c.line(f"assert {make(c, BOOL, 2)}, {make(c, STR, 1)}")
    return True


@statement(1)
def walrus(c: Context, depth: int) -> bool:
    if depth <= 0:
        return False
    shape = c.pick((INT, STR))
    value = stored(c, shape)
    variable = c.declare(shape)
    with c.indented(f"if ({variable.name} := {value}){' > 3' if shape == INT else ''}:"):
        write_block(c, depth)
    return True


@statement(2)
def new_type(c: Context, depth: int) -> bool:
    """A variable takes a value of another type: where the old one is never seen again."""
    fitting = [entry for entry in c.variables if entry.assignable and entry.shape in (INT, FLOAT)
               and entry.name not in c.captured and c.own_names.get(entry.name) == entry.shape]
    if not fitting or c.repeats > 1 or c.block_depth:
        return False
    old = c.pick(fitting)
    c.line(f"{old.name} = {c.pick(('str', 'repr'))}({old.name})")
    c.variables = [Variable(old.name, STR) if entry is old else entry for entry in c.variables]
    c.own_names[old.name] = STR
    return True


@statement(3)
def object_declaration(c: Context, depth: int) -> bool:
    if not c.program.classes or not c.operators_allowed:
        return False
    owner = c.pick(c.program.classes)
    heir = c.pick(c.heirs(owner.name))
    value = new_object(c, heir, lambda part: make(c, part, 2))
    exact = c.chance(0.5)
    variable = c.declare(object_of(heir.name if exact else owner.name))
    c.line(f"{variable.name} = {value}" if exact else f"{variable.name}: {owner.name} = {value}")
    return True


@statement(2)
def list_of_objects(c: Context, depth: int) -> bool:
    if not c.program.classes or not c.operators_allowed or depth <= 0 or c.repeats > 10:
        return False
    owner = c.pick(c.program.classes)
    members = [new_object(c, heir, lambda part: make(c, part, 1)) for heir in (c.heirs(owner.name) * 2)[:3]]
    variable = c.declare(list_of(owner.shape), assignable=False)
    c.line(f"{variable.name}: list[{owner.name}] = [{', '.join(members)}]")
    item = Variable(c.new_name(owner.shape), owner.shape, False)
    with c.block():
        c.variables.append(item)
        loop_body(c, f"for {item.name} in {variable.name}:", depth, True)
    return True


@statement(2)
def with_statement(c: Context, depth: int) -> bool:
    managers = [entry for entry in c.program.classes if entry.is_manager]
    if not managers or depth <= 0 or c.pure or not c.operators_allowed:
        return False
    owner = c.pick(managers)
    value = new_object(c, owner, lambda part: make(c, part, 1))
    with c.block():
        variable = c.declare(owner.shape, assignable=False)
        with c.indented(f"with {value} as {variable.name}:"):
            write_statements(c, c.integer(1, 3), depth - 1)
    return True
