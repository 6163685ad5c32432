"""Expressions of int, float and bool."""

from generator.context import Context
from generator.literals import random_shape
from generator.shapes import BOOL, FLOAT, INT, STR, Shape, is_ordered, list_of
from generator.values import capture_all, iteration, leaf, make, objects_with, produces


def nonzero(c: Context, depth: int) -> str:
    """A divisor: never 0 unless errors are welcome here."""
    if c.risky and c.chance(0.5):
        return make(c, INT, depth)
    if c.chance(0.5):
        return c.pick(("2", "3", "7", "-4", "10", "1000003", str(2**62), str(-2**64), "97"))
    inner = make(c, INT, depth)
    return c.pick((f"(abs({inner}) + 1)", f"({inner} or 3)", f"({inner} | 1)"))


@produces("int", 10)
def integer_arithmetic(c: Context, shape: Shape, depth: int) -> str:
    operator = c.pick(("+", "-", "*", "+", "-", "&", "|", "^"))
    return f"({make(c, INT, depth)} {operator} {make(c, INT, depth)})"


@produces("int", 5)
def integer_division(c: Context, shape: Shape, depth: int) -> str:
    return f"({make(c, INT, depth)} {c.pick(('//', '%'))} {nonzero(c, depth)})"


@produces("int", 2)
def integer_sum(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    item, source = iteration(c, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        return f"sum({make(c, INT, depth)} for {item.name} in {source})"


@produces("int", 1)
def folded(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    source = make(c, list_of(INT), depth)
    names = [c.new_name() + suffix for suffix in ("_a", "_b")]
    capture_all(c)
    operator = c.pick(("+", "-", "^", "|", "*"))
    return f"reduce(lambda {names[0]}, {names[1]}: clip({names[0]} {operator} {names[1]}), {source}, {leaf(c, INT)})"


@produces("int", 2)
def integer_of_object(c: Context, shape: Shape, depth: int) -> str | None:
    if not c.operators_allowed or not c.affords(20):
        return None
    templates = {"__len__": "len({})", "__call__": "{}({})", "__getitem__": "{}[{}]", "__int__": "int({})",
                 "__hash__": "hash({})", "__neg__": "(-{})", "__index__": "[10, 20, 30][{}]"}
    found = objects_with(c, lambda owner: [name for name, result in owner.operators.items()
                                           if result == INT and name in templates])
    if not found:
        return None
    c.spend(20)
    name, operator = c.pick(found)
    return templates[operator].format(name, make(c, INT, depth))


@produces("float", 8)
def float_arithmetic(c: Context, shape: Shape, depth: int) -> str:
    other = f"clip({make(c, INT, depth)})" if c.chance(0.25) else make(c, FLOAT, depth)
    pair = [make(c, FLOAT, depth), other]
    c.random.shuffle(pair)
    return f"({pair[0]} {c.pick(('+', '-', '*'))} {pair[1]})"


@produces("bool", 6)
def comparison(c: Context, shape: Shape, depth: int) -> str:
    kind = c.weighted(((5, INT), (2, FLOAT), (3, STR), (1, random_shape(c, 1))))
    operators = ("==", "!=", "<", "<=", ">", ">=") if is_ordered(kind) else ("==", "!=")
    if kind.kind == "object":
        return f"({make(c, INT, depth)} < {make(c, INT, depth)})"
    middle = f"{make(c, kind, depth)} {c.pick(operators)} " if c.chance(0.15) else ""
    return f"({make(c, kind, depth)} {c.pick(operators)} {middle}{make(c, kind, depth)})"


@produces("bool", 2)
def quantified(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    item, source = iteration(c, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        return f"{c.pick(('any', 'all'))}({make(c, BOOL, depth)} for {item.name} in {source})"


@produces("bool", 2)
def kind_question(c: Context, shape: Shape, depth: int) -> str | None:
    sources = [entry for entry in c.variables if entry.shape.kind in ("union", "optional", "object")]
    if not sources:
        return None
    source = c.pick(sources)
    if source.shape.kind == "optional":
        return f"({source.name} is {c.pick(('None', 'not None'))})"
    if source.shape.kind == "union":
        return f"isinstance({source.name}, {c.pick(source.shape.parts).kind})"
    return f"isinstance({source.name}, {c.pick(c.heirs(source.shape.name)).name})"
