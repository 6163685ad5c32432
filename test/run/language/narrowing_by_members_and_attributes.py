"""Narrowing by exact class, `hasattr`, members of an enum, True and False, truth and patterns."""

from enum import Enum


class Color(Enum):
    RED = 1
    BLUE = 2


class A:
    def a(self) -> str:
        return "A.a"


class B(A):
    def b(self) -> str:
        return "B.b"


class C:
    pass


def make(n: int) -> A | B | C | None:
    return A() if n == 0 else B() if n == 1 else C() if n == 2 else None


def exact(n: int) -> str:
    x = make(n)
    if type(x) is A:
        return "exactly " + x.a()
    if isinstance(x, A):
        return x.b()
    return "-" if x is None or type(x) is C else "?"


def attribute_test(n: int) -> str:
    x = make(n)
    if hasattr(x, "b"):
        return x.b()
    return "no b"


def member(x: Color | str | None) -> str:
    if x is Color.RED:
        return x.name
    if x in (Color.BLUE, None):
        return "blue or none"
    if x == Color.BLUE:
        return x.name
    return x.upper()


def truthy(x: list[int] | None) -> int:
    if not x:
        return -1
    return x[0]


def equal_variables(x: int | None, y: int) -> int:
    if x == y:
        return x + 1
    return 0


def bool_int(x: bool | str | None) -> str:
    if x is True:
        return "yes"
    if x is False or x is None:
        return "no"
    return x.upper()


def match_in(x: int | str | None) -> str:
    match x:
        case None:
            return "none"
        case int() if x > 2:
            return str(x.bit_length())
        case "a" | "b":
            return x.upper()
        case str():
            return x.lower()
    return str(x + 1)


print([exact(n) for n in range(4)], [attribute_test(n) for n in range(4)])
print(member(Color.RED), member(Color.BLUE), member(None), member("q"), truthy(None), truthy([]), truthy([4]))
print(equal_variables(1, 1), equal_variables(None, 1), bool_int(True), bool_int(False), bool_int(None), bool_int("t"))
print([match_in(x) for x in (None, 1, 5, "a", "Q")])
