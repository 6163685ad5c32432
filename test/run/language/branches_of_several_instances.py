# What goes wrong only for some of the types that a function is called with, in a branch that may not be for them.
from typing import Any, TypeGuard


def f(x):
    try:
        return x.upper()
    except AttributeError:
        return x + 1


print(f("a"), f(1))


def length(x):
    try:
        return len(x)
    except TypeError:
        return abs(x)


print(length("abc"), length(-3))


def is_ints(xs: list[Any]) -> TypeGuard[list[int]]:
    return all(isinstance(x, int) for x in xs)


def total(xs: list[Any]) -> int:
    if is_ints(xs):
        return sum(xs)
    return -1


print(total([1, 2]), total(["a"]))

for v, k in ((1, "i"), ("a", "s")):
    if k == "i":
        print(v + 1)
    else:
        print(v.upper())


def alias(x):
    is_s = isinstance(x, str)
    if is_s:
        return x.upper()
    return x + 1


print(alias("a"), alias(1))


def flag(x, as_str=False):
    return x.upper() if as_str else x + 1


print(flag("a", as_str=True), flag(1))


def mode(x, m):
    if m == "s":
        return x.upper()
    return x + 1


print(mode("a", "s"), mode(1, "i"))


def plus(a, b):
    if None in (a, b):
        return 0
    return a + b


print(plus(1, 2), plus(1, None))


def r(x):
    while x is not None and not isinstance(x, str):
        x = x[0] if x else None
    return x.upper() if x else "-"


print(r([["a"]]), r([]), r("b"))


def join(args):
    if all(isinstance(a, str) for a in args):
        return "".join(args)
    return sum(args)


print(join(["a", "b"]), join([1, 2]))


def named(x):
    if type(x).__name__ == "str":
        return x.upper()
    return x * 2


print(named("a"), named(2))
try:
    print(flag("a"))
except TypeError as error:
    print(error)
