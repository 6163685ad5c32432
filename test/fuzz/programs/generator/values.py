"""Expressions: the table of producers, and those that make a value of any shape.

A producer takes the context, the shape wanted and the depth left, and returns source text in parentheses where its
operators could bind otherwise, or None where it cannot make such a value here.
"""

from collections.abc import Callable

from generator.context import Context
from generator.literals import literal, new_object, random_key, random_scalar, random_shape
from generator.shapes import (BOOL, FLOAT, INT, STR, Function, Shape, Variable, dict_of, list_of, optional, tuple_of)

Producer = Callable[[Context, Shape, int], str | None]
PRODUCERS: dict[str, list[tuple[int, Producer]]] = {}
ATTEMPTS = 6
LONG_LOOP = 400


def produces(kind: str, weight: int = 2) -> Callable[[Producer], Producer]:
    def register(producer: Producer) -> Producer:
        PRODUCERS.setdefault(kind, []).append((weight, producer))
        return producer

    return register


def make(c: Context, shape: Shape, depth: int = 2) -> str:
    """An expression of this shape."""
    c.spend(1)
    if shape.kind == "level":
        return literal(c, shape)
    if depth <= 0 or c.chance(0.15):
        return leaf(c, shape)
    for _ in range(ATTEMPTS):
        table = PRODUCERS["any"] if shape.kind not in PRODUCERS or c.chance(0.3) else PRODUCERS[shape.kind]
        text = c.weighted(table)(c, shape, depth - 1)
        if text is not None:
            return text
    return leaf(c, shape)


def leaf(c: Context, shape: Shape) -> str:
    if shape.kind in ("union", "optional") and c.chance(0.3):
        return leaf(c, c.pick(shape.parts))
    variables = c.of_shape(shape)
    if variables and c.chance(0.75):
        return read(c.pick(variables))
    if shape == FLOAT and c.chance(0.1):
        return leaf(c, INT)
    if shape == INT and c.chance(0.03):
        return leaf(c, BOOL)
    return literal(c, shape)


def read(variable: Variable) -> str:
    """A container that code elsewhere may change is copied, so that no loop over the result can see it grow."""
    if variable.direct or variable.shape.kind not in ("list", "dict", "set"):
        return variable.name
    return f"{variable.shape.kind}({variable.name})"


def small(c: Context, shape: Shape, text: str) -> str:
    """Keeps what is stored from growing without bound in loops."""
    if shape == INT:
        return f"clip({text})"
    if shape == FLOAT:
        return f"tame({text})"
    if shape == STR:
        return f"({text})[:{c.integer(12, 40)}]"
    if shape.kind == "list":
        return f"({text})[:{c.integer(4, 8)}]"
    return text


def stored(c: Context, shape: Shape, depth: int = 2) -> str:
    text = make(c, shape, depth)
    return small(c, shape, text) if c.repeats > 1 or c.function or c.chance(0.2) else text


@produces("any", 4)
def variable(c: Context, shape: Shape, depth: int) -> str | None:
    variables = c.of_shape(shape)
    return read(c.pick(variables)) if variables else None


@produces("any", 2)
def conditional(c: Context, shape: Shape, depth: int) -> str:
    return f"({make(c, shape, depth)} if {make(c, BOOL, depth)} else {make(c, shape, depth)})"


def call(c: Context, function: Function, depth: int, prefix: str = "") -> str:
    """A call by position and by keyword, with some defaults left out."""
    c.spend(function.cost)
    arguments = []
    by_keyword = False
    for parameter in function.parameters:
        if parameter.default is not None and c.chance(0.4):
            by_keyword = True
            continue
        by_keyword = by_keyword or parameter.keyword_only or c.chance(0.1)
        value = make(c, parameter.shape, depth)
        arguments.append(f"{parameter.name}={value}" if by_keyword else value)
    return f"{prefix}{function.name}({', '.join(arguments)})"


def may_call(c: Context, function: Function) -> bool:
    return (c.affords(function.cost) and (c.risky or not function.raises) and not (c.pure and function.effects))


@produces("any", 4)
def function_call(c: Context, shape: Shape, depth: int) -> str | None:
    candidates = [entry for entry in c.program.functions + c.local_functions
                  if entry.result == shape and may_call(c, entry)]
    return call(c, c.pick(candidates), depth) if candidates else None


def objects_with(c: Context, has) -> list[tuple[str, object]]:
    """Variables that hold objects, each with what `has` finds in its class."""
    found = []
    for entry in c.of_kind("object"):
        found += [(entry.name, member) for member in has(c.class_named(entry.shape.name))]
    return found


@produces("any", 4)
def method_call(c: Context, shape: Shape, depth: int) -> str | None:
    candidates = objects_with(c, lambda owner: [method for method in owner.methods.values()
                                                if method.result == shape and method.order < c.method_limit
                                                and may_call(c, method)])
    if not candidates:
        return None
    name, method = c.pick(candidates)
    return call(c, method, depth, f"{name}.")


@produces("any", 4)
def attribute(c: Context, shape: Shape, depth: int) -> str | None:
    def fitting(owner) -> list[str]:
        fields = [entry.name for entry in owner.fields if entry.shape == shape]
        properties = [name for name, result in owner.properties.items() if result == shape and c.operators_allowed]
        return fields + properties + (owner.counters if shape == INT else [])

    candidates = objects_with(c, fitting)
    if not candidates:
        return None
    name, member = c.pick(candidates)
    text = f"{name}.{member}"
    return f"{shape.kind}({text})" if shape.kind in ("list", "dict", "set") else text


@produces("any", 2)
def element_of_list(c: Context, shape: Shape, depth: int) -> str | None:
    sources = c.of_shape(list_of(shape))
    if not sources:
        return None
    name = c.pick(sources).name
    index = make(c, INT, depth) if c.chance(0.3) else str(c.integer(-3, 3))
    if c.risky:
        return f"{name}[{index}]"
    return f"({name}[({index}) % len({name})] if {name} else {make(c, shape, depth)})"


@produces("any", 2)
def value_of_dict(c: Context, shape: Shape, depth: int) -> str | None:
    sources = [entry for entry in c.of_kind("dict") if entry.shape.parts[1] == shape]
    if not sources:
        return None
    source = c.pick(sources)
    key = make(c, source.shape.part, depth)
    if c.risky and c.chance(0.6):
        return f"{source.name}[{key}]"
    return f"{source.name}.get({key}, {make(c, shape, depth)})"


@produces("any", 1)
def element_of_tuple(c: Context, shape: Shape, depth: int) -> str | None:
    sources = [(entry.name, index) for entry in c.of_kind("tuple")
               for index, part in enumerate(entry.shape.parts) if part == shape]
    if not sources:
        return None
    name, index = c.pick(sources)
    return f"{name}[{index}]"


@produces("any", 2)
def present_optional(c: Context, shape: Shape, depth: int) -> str | None:
    sources = c.of_shape(optional(shape))
    if not sources:
        return None
    name = c.pick(sources).name
    otherwise = make(c, shape, depth)
    if c.chance(0.3):
        return f"({name} or {otherwise})"
    if c.chance(0.5):
        return f"({otherwise} if {name} is None else {name})"
    return f"({name} if {name} is not None else {otherwise})"


@produces("any", 1)
def called_lambda(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    parameter = Variable(c.new_name(), random_scalar(c), False)
    value = make(c, parameter.shape, depth)
    with c.binding(parameter), c.setting(nesting=c.nesting + 1):
        body = make(c, shape, depth)
    capture_all(c)
    return f"(lambda {parameter.name}: {body})({value})"


@produces("any", 1)
def called_variable(c: Context, shape: Shape, depth: int) -> str | None:
    sources = [entry for entry in c.of_kind("function") if entry.shape.part == shape]
    if not sources or not c.affords(50) or c.pure:
        return None
    source = c.pick(sources)
    c.spend(50)
    return f"{source.name}({', '.join(make(c, part, depth) for part in source.shape.parts[1:])})"


@produces("any", 1)
def indexed_literal(c: Context, shape: Shape, depth: int) -> str | None:
    if shape.kind in ("union", "optional", "object"):
        return None
    count = c.integer(1, 3)
    return f"[{', '.join(make(c, shape, depth) for _ in range(count))}][{c.integer(-count, count - 1)}]"


@produces("any", 1)
def extreme(c: Context, shape: Shape, depth: int) -> str | None:
    if shape not in (INT, STR):
        return None
    choose = c.pick(("min", "max"))
    if c.chance(0.4):
        return f"{choose}({make(c, shape, depth)}, {make(c, shape, depth)})"
    source = make(c, list_of(shape), depth)
    key = f", key={key_function(c, shape, depth)}" if c.chance(0.4) else ""
    return f"{choose}({source}{key}, default={leaf(c, shape)})"


@produces("any", 1)
def first_of_generator(c: Context, shape: Shape, depth: int) -> str | None:
    if shape.kind in ("object", "optional", "union", "function") or c.nesting > 1:
        return None
    item, source = iteration(c, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        value, condition = make(c, shape, depth), make(c, BOOL, depth)
    return f"next(({value} for {item.name} in {source} if {condition}), {leaf(c, shape)})"


def capture_all(c: Context) -> None:
    """A function value may read any variable later: their names must keep their types."""
    c.captured.update(entry.name for entry in c.variables)


def key_function(c: Context, shape: Shape, depth: int) -> str:
    parameter = Variable(c.new_name(), shape, False)
    key = c.weighted(((4, INT), (3, STR), (1, tuple_of(BOOL, INT)), (1, tuple_of(STR, INT)), (1, FLOAT)))
    with c.binding(parameter), c.repeated(4), c.setting(nesting=c.nesting + 1):
        body = make(c, key, min(depth, 1))
    capture_all(c)
    return f"lambda {parameter.name}: {body}"


def iteration(c: Context, depth: int, element: Shape | None = None) -> tuple[Variable, str]:
    """A loop variable, and something to iterate over."""
    element = element or c.weighted(((4, INT), (3, STR), (1, FLOAT), (1, random_shape(c, 1))))
    choice = c.integer(0, 9)
    if element == INT and choice < 5:
        source = c.pick((f"range({c.integer(0, 6)})", f"range({c.integer(-3, 3)}, {c.integer(0, 8)})",
                         f"range({c.integer(3, 9)}, {c.integer(-3, 3)}, -{c.integer(1, 3)})"))
    elif element == STR and choice < 4:
        source = make(c, STR, depth) + f"[:{c.integer(3, 8)}]"
    elif choice == 9 and element.kind in ("int", "str"):
        source = f"sorted({make(c, Shape('set', (element,)), depth)})"
    elif choice == 8:
        source = f"reversed({make(c, list_of(element), depth)})"
    else:
        source = make(c, list_of(element), depth)
    return Variable(c.new_name(), element, False), source


@produces("object", 3)
def constructed(c: Context, shape: Shape, depth: int) -> str:
    return new_object(c, c.pick(c.heirs(shape.name)), lambda part: make(c, part, depth))


@produces("object", 3)
def combined_objects(c: Context, shape: Shape, depth: int) -> str | None:
    owner = c.class_named(shape.name)
    operators = [name for name in BINARY_OPERATORS if name in owner.operators]
    sources = c.of_shape(shape)
    if not operators or not sources or not c.operators_allowed or not c.affords(20):
        return None
    c.spend(20)
    operator = BINARY_OPERATORS[c.pick(operators)]
    return f"({c.pick(sources).name} {operator} {c.pick(sources).name})"


BINARY_OPERATORS = {"__add__": "+", "__sub__": "-", "__mul__": "*", "__or__": "|", "__matmul__": "@"}


@produces("union", 3)
@produces("optional", 3)
def one_of(c: Context, shape: Shape, depth: int) -> str:
    if shape.kind == "optional" and c.chance(0.3):
        return "None"
    return make(c, c.pick(shape.parts), depth)


@produces("optional", 2)
def looked_up(c: Context, shape: Shape, depth: int) -> str | None:
    sources = [entry for entry in c.of_kind("dict") if entry.shape.parts[1] == shape.part]
    if not sources:
        return None
    source = c.pick(sources)
    return f"{source.name}.get({make(c, source.shape.part, depth)})"


@produces("optional", 1)
def first_or_none(c: Context, shape: Shape, depth: int) -> str:
    return f"next(iter({make(c, list_of(shape.part), depth)}), None)"


@produces("union", 1)
@produces("optional", 1)
def branches(c: Context, shape: Shape, depth: int) -> str:
    last = "None" if shape.kind == "optional" else make(c, shape.parts[-1], depth)
    return f"({make(c, shape.part, depth)} if {make(c, BOOL, depth)} else {last})"


@produces("function", 3)
def lambda_expression(c: Context, shape: Shape, depth: int) -> str:
    parameters = [Variable(f"{c.new_name()}_{index}", part, False) for index, part in enumerate(shape.parts[1:])]
    with c.binding(*parameters), c.setting(nesting=c.nesting + 1, repeats=1, risky=False, cost=0, budget=50):
        body = small(c, shape.part, make(c, shape.part, depth))
    capture_all(c)
    return f"(lambda {', '.join(entry.name for entry in parameters)}: {body})"


@produces("function", 2)
def function_name(c: Context, shape: Shape, depth: int) -> str | None:
    candidates = [entry.name for entry in c.program.functions + c.local_functions
                  if entry.result == shape.part and not entry.raises and not entry.effects and entry.cost <= 50
                  and [parameter.shape for parameter in entry.parameters] == list(shape.parts[1:])
                  and not any(parameter.keyword_only for parameter in entry.parameters)]
    return c.pick(candidates) if candidates else None


def random_dict(c: Context) -> Shape:
    return dict_of(random_key(c), random_scalar(c))
