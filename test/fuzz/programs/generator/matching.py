"""`match` statements, one for each kind of subject."""

from generator.context import Context
from generator.literals import literal, random_scalar
from generator.shapes import BOOL, INT, STR, Shape, Variable, dict_of, list_of, tuple_of
from generator.statements import statement, write_statements
from generator.values import make


def case(c: Context, pattern: str, depth: int, *bound: Variable, guard: bool = True) -> None:
    with c.block():
        c.variables += bound
        condition = f" if {make(c, BOOL, 1)}" if guard and c.chance(0.25) else ""
        with c.indented(f"case {pattern}{condition}:"):
            write_statements(c, c.integer(1, 2), depth - 1)


def fresh(c: Context, shape: Shape) -> Variable:
    return Variable(c.new_name(shape), shape, False, False)


def number_cases(c: Context, depth: int) -> None:
    case(c, " | ".join(str(value) for value in {c.integer(-2, 3), c.integer(0, 5)}), depth)
    name = fresh(c, INT)
    case(c, f"{c.integer(0, 3)} as {name.name}", depth, name)
    if c.chance(0.5):
        case(c, f"int({name.name})", depth, name)


def text_cases(c: Context, depth: int) -> None:
    case(c, f"{literal(c, STR)} | {literal(c, STR)}", depth)
    name = fresh(c, STR)
    case(c, f"str() as {name.name}", depth, name)


def list_cases(c: Context, depth: int, element: Shape) -> None:
    case(c, "[]", depth)
    first, rest = fresh(c, element), fresh(c, list_of(element))
    case(c, f"[{first.name}]", depth, first)
    if element in (INT, STR):
        case(c, f"[{literal(c, element).replace('_', '')}, *_]", depth)
    case(c, f"[{first.name}, *{rest.name}]", depth, first, rest)


def pair_cases(c: Context, depth: int, left: Shape, right: Shape) -> None:
    first, second = fresh(c, left), fresh(c, right)
    while second.name == first.name:
        second = fresh(c, right)
    case(c, f"({literal(c, left)}, {second.name})", depth, second)
    case(c, f"({first.name}, {second.name})", depth, first, second)


def dict_cases(c: Context, depth: int, key: Shape, value: Shape) -> None:
    found, rest = fresh(c, value), fresh(c, dict_of(key, value))
    case(c, f"{{{literal(c, key)}: {found.name}}}", depth, found)
    case(c, f"{{{literal(c, key)}: {found.name}, **{rest.name}}}", depth, found, rest)


def union_cases(c: Context, depth: int, shape: Shape) -> None:
    for part in shape.parts:
        name = fresh(c, part)
        case(c, f"{part.kind}() as {name.name}", depth, name, guard=False)


def object_cases(c: Context, depth: int, shape: Shape) -> None:
    for heir in c.heirs(shape.name)[::-1][:3]:
        fields = [entry for entry in heir.fields if entry.shape in (INT, STR)]
        if fields and c.chance(0.7):
            entry = c.pick(fields)
            name = fresh(c, entry.shape)
            pattern = literal(c, entry.shape) if c.chance(0.3) else name.name
            case(c, f"{heir.name}({entry.name}={pattern})", depth, *([name] if pattern == name.name else []))
        else:
            case(c, f"{heir.name}()", depth)


@statement(4)
def match_statement(c: Context, depth: int) -> bool:
    if depth <= 0:
        return False
    others = [entry for entry in c.variables if entry.shape.kind in ("union", "object")]
    kind = c.integer(0, 6)
    if kind == 0:
        subject, write = make(c, INT, 2), lambda: number_cases(c, depth)
    elif kind == 1:
        subject, write = make(c, STR, 2), lambda: text_cases(c, depth)
    elif kind == 2:
        element = random_scalar(c)
        subject, write = make(c, list_of(element), 2), lambda: list_cases(c, depth, element)
    elif kind == 3:
        left, right = c.pick((INT, STR)), random_scalar(c)
        subject, write = make(c, tuple_of(left, right), 2), lambda: pair_cases(c, depth, left, right)
    elif kind == 4:
        key, value = c.pick((INT, STR)), random_scalar(c)
        subject, write = make(c, dict_of(key, value), 2), lambda: dict_cases(c, depth, key, value)
    elif others:
        chosen = c.pick(others)
        subject = chosen.name
        cases = union_cases if chosen.shape.kind == "union" else object_cases
        write = lambda: cases(c, depth, chosen.shape)  # noqa: E731
    else:
        return False
    with c.indented(f"match {subject}:"):
        write()
        if c.chance(0.6):
            with c.indented("case _:"), c.block():
                write_statements(c, 1, 0)
    return True
