"""Expressions of str: methods, formatting, f-strings."""

from generator.context import Context
from generator.literals import shown_shape
from generator.shapes import FLOAT, INT, STR, Shape, list_of
from generator.values import iteration, leaf, make, objects_with, produces

def bound(c: Context, depth: int) -> str:
    """A slice's limit: often none."""
    if c.chance(0.4):
        return ""
    return make(c, INT, depth) if c.chance(0.15) else str(c.integer(-6, 8))


def slice_text(c: Context, depth: int) -> str:
    step = f":{c.pick(('', '1', '2', '-1', '-2', '3'))}" if c.chance(0.4) else ""
    return f"{bound(c, depth)}:{bound(c, depth)}{step}"


@produces("str", 4)
def text_slice(c: Context, shape: Shape, depth: int) -> str:
    return f"{make(c, STR, depth)}[{slice_text(c, depth)}]"


@produces("str", 2)
def character(c: Context, shape: Shape, depth: int) -> str | None:
    if c.risky:
        return f"{make(c, STR, depth)}[{c.integer(-4, 4)}]"
    sources = c.of_shape(STR)
    if not sources:
        return None
    name = c.pick(sources).name
    return f"({name}[{make(c, INT, depth)} % len({name})] if {name} else {leaf(c, STR)})"


@produces("str", 4)
def joined(c: Context, shape: Shape, depth: int) -> str | None:
    separator = c.pick(("','", "''", "' - '", "'é'", leaf(c, STR)))
    if c.chance(0.5) or c.nesting > 1:
        return f"{separator}.join({make(c, list_of(STR), depth)})"
    item, source = iteration(c, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        return f"{separator}.join({make(c, STR, depth)} for {item.name} in {source})"


def align(c: Context) -> str:
    fill = c.pick(("", "", "*", "é", "0", " ")) if c.chance(0.5) else ""
    return f"{fill}{c.pick('<>^=')}" if fill or c.chance(0.4) else ""


def width(c: Context) -> str:
    return c.pick(("", "", "0", "")) + c.pick(("", str(c.integer(1, 24))))


def integer_format(c: Context) -> str:
    kind = c.pick(("", "d", "x", "X", "b", "o", "d", "n", ",d", "_d", "_x", "_b", ",", "#x", "#b", "#o"))
    if c.chance(0.1):
        return c.pick((".2f", "e", ".1%", "10.3g", ",.2f", "+.4e"))
    if kind.startswith("#"):
        return f"{align(c)}{c.pick(('', '+', ' ', '-'))}#{width(c)}{kind[1:]}"
    return f"{align(c)}{c.pick(('', '+', ' ', '-'))}{width(c)}{kind}"


def float_format(c: Context) -> str:
    separator, precision = c.pick(("", ",", "_")), c.pick((".0", ".1", ".3", ".10", ""))
    return f"{align(c)}{c.pick(('', '+', ' '))}{width(c)}{separator}{precision}{c.pick('fegf%EG')}"


def text_format(c: Context) -> str:
    least, precision = c.pick(("", str(c.integer(1, 16)))), c.pick(("", f".{c.integer(0, 6)}"))
    return align(c).replace("=", "<") + least + precision + c.pick(("", "s"))


def formatted(c: Context, depth: int) -> tuple[str, str]:
    """A value and a format specification that fits it."""
    kind = c.weighted(((4, INT), (3, FLOAT), (3, STR)))
    specification = {"int": integer_format, "float": float_format, "str": text_format}[kind.kind](c)
    value = make(c, kind, depth)
    if kind == INT:
        value = f"clip({value})"
    return value, specification


def braced(text: str) -> str:
    """An expression inside the braces of an f-string: a leading brace or a lambda's colon would mean something else."""
    return f"({text})" if text.startswith("{") or "lambda" in text or "!=" in text else text


@produces("str", 8)
def f_string(c: Context, shape: Shape, depth: int) -> str:
    pieces = []
    for _ in range(c.integer(1, 3)):
        if c.chance(0.6):
            pieces.append(c.pick(("x", " ", "=", "é: ", "{{", "}}", "[", "-> ", "🎈", "%")))
        form = c.integer(0, 5)
        if form < 2:
            pieces.append(f"{{{braced(make(c, shown_shape(c), depth))}}}")
        elif form == 2:
            pieces.append(f"{{{braced(make(c, shown_shape(c), depth))}!{c.pick('rsa')}}}")
        elif form == 3 and c.of_shape(INT):
            pieces.append(f"{{{c.pick(c.of_shape(INT)).name}=}}")
        elif form == 4:
            pieces.append(f"{{{braced(make(c, STR, depth))}:{{{c.integer(1, 9)}}}}}")
        else:
            value, specification = formatted(c, depth)
            pieces.append(f"{{{braced(value)}:{specification}}}")
    return "f\"" + "".join(pieces) + "\""


@produces("str", 2)
def format_call(c: Context, shape: Shape, depth: int) -> str:
    value, specification = formatted(c, depth)
    if c.chance(0.5):
        return f"format({value}, {specification!r})"
    return f"{('<{:' + specification + '}|{!r:>5}>')!r}.format({value}, {leaf(c, STR)})"


@produces("str", 1)
def either_text(c: Context, shape: Shape, depth: int) -> str:
    return f"({make(c, STR, depth)} {c.pick(('and', 'or'))} {make(c, STR, depth)})"


@produces("str", 2)
def text_of_object(c: Context, shape: Shape, depth: int) -> str | None:
    if not c.operators_allowed or not c.of_kind("object"):
        return None
    found = objects_with(c, lambda owner: [name for name, result in owner.operators.items() if result == STR])
    name, operator = c.pick(found) if found and c.chance(0.6) else (c.pick(c.of_kind("object")).name, "__str__")
    c.spend(20)
    if operator == "__format__":
        return f"f\"{{{name}:{c.pick(('abc', '>5', 'é'))}}}\""
    if operator == "__getitem__":
        return f"{name}[{make(c, INT, depth)}]"
    if operator == "__call__":
        return f"{name}({make(c, INT, depth)})"
    return f"{c.pick(('str', 'repr'))}({name})"
