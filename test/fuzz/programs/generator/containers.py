"""Expressions of list, dict, set and tuple."""

from generator.context import Context
from generator.literals import random_key, random_scalar
from generator.shapes import BOOL, FLOAT, INT, STR, Shape, Variable, dict_of, is_ordered, list_of, tuple_of
from generator.text import slice_text
from generator.values import capture_all, iteration, leaf, make, may_call, call, produces


@produces("list", 5)
def list_display(c: Context, shape: Shape, depth: int) -> str:
    parts = [f"*{make(c, shape, depth)}" if c.chance(0.15) else make(c, shape.part, depth)
             for _ in range(c.integer(1, 4))]
    return f"[{', '.join(parts)}]"


def clauses(c: Context, depth: int, write) -> str | None:
    """The clauses of a comprehension around what `write` makes with the loop variables in sight."""
    if c.nesting > 1:
        return None
    first, source = iteration(c, depth)
    text = f"for {first.name} in {source}"
    with c.binding(first), c.repeated(5), c.setting(nesting=c.nesting + 1):
        if c.chance(0.3):
            text += f" if {make(c, BOOL, depth)}"
        if c.chance(0.12):
            second, source = iteration(c, 0)
            text += f" for {second.name} in {source}"
            with c.binding(second), c.repeated(5):
                return f"{write()} {text}"
        return f"{write()} {text}"


@produces("list", 6)
def list_comprehension(c: Context, shape: Shape, depth: int) -> str | None:
    text = clauses(c, depth, lambda: make(c, shape.part, depth))
    return text and f"[{text}]"


@produces("list", 3)
def list_slice(c: Context, shape: Shape, depth: int) -> str:
    return f"{make(c, shape, depth)}[{slice_text(c, depth)}]"


@produces("list", 2)
def mapped(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    item, source = iteration(c, depth, shape.part if c.chance(0.5) else None)
    with c.binding(item), c.repeated(5), c.setting(nesting=c.nesting + 1):
        if item.shape == shape.part:
            text = f"list(filter(lambda {item.name}: {make(c, BOOL, depth)}, {source}))"
        else:
            text = f"list(map(lambda {item.name}: {make(c, shape.part, depth)}, {source}))"
    capture_all(c)
    return text


@produces("list", 3)
def generated(c: Context, shape: Shape, depth: int) -> str | None:
    candidates = [entry for entry in c.program.generators if entry.result == shape.part and may_call(c, entry)]
    if not candidates or c.nesting > 1:
        return None
    converter = c.pick(("list", "list", "sorted" if is_ordered(shape.part) else "list"))
    return f"{converter}({call(c, c.pick(candidates), depth)})"


@produces("dict", 4)
def dict_display(c: Context, shape: Shape, depth: int) -> str:
    key, value = shape.parts
    parts = [f"**{make(c, shape, depth)}" if c.chance(0.15) else f"{make(c, key, depth)}: {make(c, value, depth)}"
             for _ in range(c.integer(1, 3))]
    return "{" + ", ".join(parts) + "}"


@produces("dict", 5)
def dict_comprehension(c: Context, shape: Shape, depth: int) -> str | None:
    key, value = shape.parts
    text = clauses(c, depth, lambda: f"{make(c, key, depth)}: {make(c, value, depth)}")
    return text and "{" + text + "}"


@produces("set", 4)
def set_display(c: Context, shape: Shape, depth: int) -> str:
    return "{" + ", ".join(make(c, shape.part, depth) for _ in range(c.integer(1, 4))) + "}"


@produces("set", 4)
def set_comprehension(c: Context, shape: Shape, depth: int) -> str | None:
    text = clauses(c, depth, lambda: make(c, shape.part, depth))
    return text and "{" + text + "}"


@produces("tuple", 5)
def tuple_display(c: Context, shape: Shape, depth: int) -> str:
    parts = [make(c, part, depth) for part in shape.parts]
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"


@produces("tuple", 2)
def pair(c: Context, shape: Shape, depth: int) -> str | None:
    if shape.parts == (INT, INT):
        return f"divmod({make(c, INT, depth)}, {c.pick((3, -7, 1000003, 2**65))})"
    if shape.parts == (STR, STR, STR):
        return f"{make(c, STR, depth)}.partition({c.pick(('a', ' ', ','))!r})"
    if shape.parts == (FLOAT, FLOAT):
        return f"divmod({make(c, FLOAT, depth)}, {c.pick((3, 0.7, -2.5))})"
    if len(shape.parts) == 2:
        return f"({leaf(c, shape.parts[0])},) + ({leaf(c, shape.parts[1])},)"
    return None


def loop_target(c: Context) -> tuple[list[Variable], str, str]:
    """Loop variables of a statement, their target's text and what they run over: pairs of `items`, `zip`, `enumerate`."""
    left, right = random_key(c), random_scalar(c)
    first, second = Variable(c.new_name(left), left, False), Variable(c.new_name(right), right, False)
    while second.name == first.name:
        second = Variable(c.new_name(right), right, False)
    choice = c.integer(0, 2)
    if choice == 0:
        return [first, second], f"{first.name}, {second.name}", f"{make(c, dict_of(left, right), 1)}.items()"
    if choice == 1:
        source = f"zip({make(c, list_of(left), 1)}, {make(c, list_of(right), 1)})"
        return [first, second], f"{first.name}, {second.name}", source
    index = Variable(c.new_name(INT), INT, False)
    while index.name in (first.name, second.name):
        index = Variable(c.new_name(INT), INT, False)
    source = f"enumerate({make(c, list_of(tuple_of(left, right)), 1)})"
    return [index, first, second], f"{index.name}, ({first.name}, {second.name})", source
