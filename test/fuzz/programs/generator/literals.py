"""Literals of every shape, with a liking for the values where arithmetic and text change their ways."""

from generator.context import Context
from generator.shapes import (BOOL, FLOAT, INT, STR, Shape, dict_of, list_of, optional, set_of, shows_alike, tuple_of,
                              union_of)

EDGES = (2**31, 2**32, 2**53, 2**61, 2**62, 2**63, 2**64, 2**127, 10**18, 10**30)
FLOATS = ("0.0", "-0.0", "0.1", "0.5", "1.0", "1.5", "2.675", "-3.75", "1e-7", "1e16", "123456.789", "1e22", "5e-324",
          "0.30000000000000004", "3.141592653589793", "-2.5", "100.0", "1e5", "99999.5", "0.001")
LETTERS = "abcdefgxyzABCXYZ0123456789 _-.,:;!?"
FOREIGN = "éßäöÜñçÅøžşİıΩπλжЯ中文日本한국אب🎈🐍👍🏽ﬁǅ\u0301\u200d½²"
ESCAPES = "\n\t\\'\"{}%\r\x00\x7f\u00a0\u2028"
WORDS = ("alpha", "Beta", "gamma delta", "x", "", "a,b,,c", "  padded ", "Straße", "naïve café", "日本語", "tab\tbed", "12",
         "-7", "3.5", "one two  three", "ÉCOLE", "don't", "Ǆ", "🎈🎈", "line\nbreak", "aaa", "abcabc")


def integer_literal(c: Context) -> str:
    form = c.integer(0, 11)
    if form < 6:
        return str(c.integer(-3, 12))
    if form < 8:
        return str(c.integer(-1000, 100000))
    if form == 8:
        value = c.pick(EDGES) + c.integer(-2, 2)
        return str(value if c.chance(0.7) else -value)
    if form == 9:
        return str(c.integer(-10**c.integer(1, 40), 10**c.integer(1, 40)))
    if form == 10:
        return hex(c.integer(0, 2**c.integer(4, 80)))
    return f"{c.integer(0, 10**9):_}"


def float_literal(c: Context) -> str:
    if c.chance(0.5):
        return c.pick(FLOATS)
    return repr(round(c.random.uniform(-1000, 1000), c.integer(0, 6)))


def string_value(c: Context) -> str:
    if c.chance(0.5):
        return c.pick(WORDS)
    letters = "".join(c.pick(LETTERS) for _ in range(c.integer(0, 8)))
    if c.chance(0.4):
        position = c.integer(0, len(letters))
        letters = letters[:position] + c.pick(FOREIGN) + letters[position:]
    if c.chance(0.1):
        letters += c.pick(ESCAPES)
    return letters


def string_literal(c: Context) -> str:
    return repr(string_value(c))


def literal(c: Context, shape: Shape) -> str:
    """A short value without variables."""
    if shape.kind in SCALAR_LITERALS:
        return SCALAR_LITERALS[shape.kind](c)
    if shape.kind == "optional":
        return "None" if c.chance(0.4) else literal(c, shape.part)
    if shape.kind == "union":
        return literal(c, c.pick(shape.parts))
    if shape.kind == "object":
        return new_object(c, c.class_named(shape.name), lambda part: literal(c, part))
    if shape.kind == "function":
        names = ", ".join(f"_{index}" for index in range(len(shape.parts) - 1))
        return f"(lambda {names}: {literal(c, shape.part)})" if names else f"(lambda: {literal(c, shape.part)})"
    elements = [literal(c, part) for part in shape.parts] if shape.kind == "tuple" else []
    if shape.kind == "tuple":
        return f"({', '.join(elements)},)" if len(elements) == 1 else f"({', '.join(elements)})"
    count = c.integer(1, 4)
    if shape.kind == "dict":
        key, value = shape.parts
        return "{" + ", ".join(f"{literal(c, key)}: {literal(c, value)}" for _ in range(count)) + "}"
    inside = ", ".join(literal(c, shape.part) for _ in range(count))
    return f"[{inside}]" if shape.kind == "list" else f"{{{inside}}}"


# "level" is the depth of a recursion: always a small literal.
SCALAR_LITERALS = {"int": integer_literal, "float": float_literal, "str": string_literal,
                   "bool": lambda c: c.pick(("True", "False")),
                   "level": lambda c: str(c.integer(0, 4))}


def new_object(c: Context, entry, make) -> str:
    """A constructor call whose arguments `make` writes: by position, by keyword, or left to their defaults."""
    arguments = []
    by_keyword = False
    for parameter in entry.fields:
        if parameter.default is not None and c.chance(0.4):
            by_keyword = True
            continue
        by_keyword = by_keyword or c.chance(0.15)
        value = make(parameter.shape)
        arguments.append(f"{parameter.name}={value}" if by_keyword else value)
    return f"{entry.name}({', '.join(arguments)})"


def random_scalar(c: Context) -> Shape:
    return c.weighted(((5, INT), (2, FLOAT), (4, STR), (1, BOOL)))


def random_key(c: Context) -> Shape:
    return c.weighted(((4, INT), (4, STR), (1, BOOL), (1, tuple_of(INT, STR)), (1, tuple_of(INT, INT)), (1, FLOAT)))


def random_shape(c: Context, depth: int = 2) -> Shape:
    """Any shape that can be printed and assigned: no functions."""
    if depth <= 0 or c.chance(0.5):
        return random_scalar(c)
    choice = c.integer(0, 9)
    if choice < 3:
        return list_of(random_shape(c, depth - 1))
    if choice < 5:
        return dict_of(random_key(c), random_shape(c, depth - 1))
    if choice == 5:
        return set_of(random_key(c))
    if choice == 6:
        return tuple_of(*(random_shape(c, depth - 1) for _ in range(c.integer(1, 3))))
    if choice == 7:
        return optional(c.pick((INT, STR, FLOAT)))
    if choice == 8 and c.chance(0.6):
        return c.pick((union_of(INT, STR), union_of(INT, FLOAT), union_of(INT, STR, FLOAT), union_of(STR, list_of(INT)),
                       union_of(INT, FLOAT)))
    closed = [entry for entry in c.program.classes if entry.name != c.open_class]
    if closed:
        return c.pick(closed).shape
    return list_of(INT)


def shown_shape(c: Context) -> Shape:
    """One whose values print the same in every run."""
    while True:
        shape = random_shape(c)
        if shows_alike(shape):
            return shape
