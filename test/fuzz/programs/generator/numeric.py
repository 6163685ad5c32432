"""Expressions of int, float and bool."""

from generator.context import Context
from generator.literals import random_key, random_scalar, random_shape
from generator.shapes import (BOOL, FLOAT, INT, STR, Shape, dict_of, is_ordered, list_of, set_of)
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
def integer_sign(c: Context, shape: Shape, depth: int) -> str:
    return c.pick(("(-{})", "(~{})", "abs({})", "(+{})")).format(make(c, INT, depth))


@produces("int", 3)
def integer_shift(c: Context, shape: Shape, depth: int) -> str:
    if c.risky and c.chance(0.1):
        return f"({make(c, INT, depth)} >> {leaf(c, INT)})"
    return f"({make(c, INT, depth)} {c.pick(('<<', '>>'))} {c.pick((0, 1, 3, 8, 31, 32, 61, 62, 63, 64, 70))})"


@produces("int", 2)
def integer_power(c: Context, shape: Shape, depth: int) -> str:
    if c.chance(0.3):
        return f"pow({make(c, INT, depth)}, {c.integer(0, 40)}, {c.pick((7, 97, 1000003, 2**61 - 1, 2**64 + 13, -5))})"
    return f"(clip({make(c, INT, depth)}) ** {c.integer(0, 4)})"


@produces("int", 4)
def size(c: Context, shape: Shape, depth: int) -> str:
    return f"len({make(c, c.pick((STR, list_of(random_scalar(c)), set_of(random_key(c)), dict_of(STR, INT))), depth)})"


@produces("int", 2)
def integer_parts(c: Context, shape: Shape, depth: int) -> str:
    return c.pick(("{}.bit_length()", "{}.bit_count()", "int(str({}))", "round({}, -2)", "divmod({}, 7)[1]", "hash({})",
                   "math.isqrt(abs({}))", "math.gcd({}, 36)", "int(bin({}), 0)", "divmod({}, -1000003)[0]",
                   "{}.__index__()", "int(hex({}), 16)")).format(f"({make(c, INT, depth)})")


@produces("int", 2)
def integer_of_float(c: Context, shape: Shape, depth: int) -> str:
    return c.pick(("int(tame({}))", "round(tame({}))", "math.floor(tame({}))", "math.ceil(tame({}))",
                   "math.trunc(tame({}))")).format(make(c, FLOAT, depth))


@produces("int", 3)
def integer_of_text(c: Context, shape: Shape, depth: int) -> str:
    text, part = make(c, STR, depth), make(c, STR, depth)
    choices = [f"{text}.count({part})", f"{text}.find({part})", f"{text}.rfind({part})", f"sum(map(ord, {text}))"]
    if c.risky:
        choices += [f"{text}.index({part})", f"int({text})", f"ord({text})", f"int({text}, 16)"]
    return c.pick(choices)


@produces("int", 3)
def integer_of_list(c: Context, shape: Shape, depth: int) -> str:
    source = make(c, list_of(INT), depth)
    choices = [f"sum({source})", f"sum({source}, {leaf(c, INT)})", f"{source}.count({leaf(c, INT)})",
               f"max({source}, default=0)", f"min({source}, default=-1)"]
    if c.risky:
        choices += [f"max({source})", f"{source}.index({leaf(c, INT)})"]
    return c.pick(choices)


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
def either_integer(c: Context, shape: Shape, depth: int) -> str:
    return f"({make(c, INT, depth)} {c.pick(('and', 'or'))} {make(c, INT, depth)})"


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


@produces("float", 4)
def float_division(c: Context, shape: Shape, depth: int) -> str:
    if c.risky and c.chance(0.4):
        return f"({make(c, FLOAT, depth)} {c.pick(('/', '//', '%'))} {make(c, FLOAT, depth)})"
    if c.chance(0.4):
        return f"(clip({make(c, INT, depth)}) / {c.pick((3, 7, -9, 2**60, 10**20))})"
    return f"({make(c, FLOAT, depth)} {c.pick(('/', '//', '%'))} {c.pick(('0.1', '3.0', '-2.5', '7', '1e10'))})"


@produces("float", 3)
def float_function(c: Context, shape: Shape, depth: int) -> str:
    return c.pick(("abs({})", "(-{})", "round(tame({}), 2)", "round(tame({}), -1)", "math.sqrt(abs({}))", "float(repr({}))",
                   "math.fabs({})", "math.copysign(1.5, {})", "math.hypot(3.0, tame({}))", "math.ldexp(tame({}), 3)",
                   "(abs(tame({})) ** 0.5)", "(tame({}) ** 2)", "math.modf(tame({}))[0]", "math.fmod(tame({}), 3.5)",
                   "float(f'{{{}:.3e}}')", "math.frexp(tame({}))[0]")).format(make(c, FLOAT, depth))


@produces("float", 2)
def float_of_others(c: Context, shape: Shape, depth: int) -> str:
    if c.chance(0.5):
        return f"float(clip({make(c, INT, depth)}))"
    return f"sum({make(c, list_of(FLOAT), depth)}, {leaf(c, FLOAT)})"


@produces("bool", 6)
def comparison(c: Context, shape: Shape, depth: int) -> str:
    kind = c.weighted(((5, INT), (2, FLOAT), (3, STR), (1, random_shape(c, 1))))
    operators = ("==", "!=", "<", "<=", ">", ">=") if is_ordered(kind) else ("==", "!=")
    if kind.kind == "object":
        return f"({make(c, INT, depth)} < {make(c, INT, depth)})"
    middle = f"{make(c, kind, depth)} {c.pick(operators)} " if c.chance(0.15) else ""
    return f"({make(c, kind, depth)} {c.pick(operators)} {middle}{make(c, kind, depth)})"


@produces("bool", 2)
def mixed_comparison(c: Context, shape: Shape, depth: int) -> str:
    return f"({make(c, INT, depth)} {c.pick(('<', '==', '>=', '!='))} {make(c, FLOAT, depth)})"


@produces("bool", 3)
def logic(c: Context, shape: Shape, depth: int) -> str:
    if c.chance(0.3):
        return f"(not {make(c, BOOL, depth)})"
    return f"({make(c, BOOL, depth)} {c.pick(('and', 'or', 'and', 'or', '^', '&', '|'))} {make(c, BOOL, depth)})"


@produces("bool", 3)
def membership(c: Context, shape: Shape, depth: int) -> str:
    if c.chance(0.3):
        return f"({make(c, STR, depth)} {c.pick(('in', 'not in'))} {make(c, STR, depth)})"
    key = random_key(c)
    container = c.pick((list_of(key), set_of(key), dict_of(key, INT)))
    return f"({make(c, key, depth)} {c.pick(('in', 'not in'))} {make(c, container, depth)})"


@produces("bool", 2)
def text_question(c: Context, shape: Shape, depth: int) -> str:
    question = c.pick(("isdigit()", "isalpha()", "isalnum()", "isspace()", "isupper()", "islower()", "istitle()",
                       "isnumeric()", "isdecimal()", "isidentifier()", "isprintable()", "isascii()", "startswith({})",
                       "endswith({})", "startswith(('a', {}))"))
    return f"{make(c, STR, depth)}.{question.format(leaf(c, STR))}"


@produces("bool", 2)
def truth(c: Context, shape: Shape, depth: int) -> str:
    return f"bool({make(c, random_shape(c, 1), depth)})"


@produces("bool", 2)
def quantified(c: Context, shape: Shape, depth: int) -> str | None:
    if c.nesting > 1:
        return None
    item, source = iteration(c, depth)
    with c.binding(item), c.repeated(4), c.setting(nesting=c.nesting + 1):
        return f"{c.pick(('any', 'all'))}({make(c, BOOL, depth)} for {item.name} in {source})"


@produces("bool", 2)
def set_question(c: Context, shape: Shape, depth: int) -> str:
    wanted = set_of(random_key(c))
    left, right = make(c, wanted, depth), make(c, wanted, depth)
    return c.pick(("({} <= {})", "({} > {})", "{}.isdisjoint({})", "{}.issubset({})", "({} == {})")).format(left, right)


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


@produces("bool", 1)
def float_question(c: Context, shape: Shape, depth: int) -> str:
    template = c.pick(("({}).is_integer()", "math.isnan({})", "math.isinf({})", "math.isclose(1.0, {})"))
    return template.format(make(c, FLOAT, depth))
