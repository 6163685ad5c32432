"""Narrowing by `in` and `==` of literals, negated `isinstance`, `type` and `callable`."""


def pick(n: int) -> int | str | None | list[int]:
    return n if n < 3 else "ab" if n == 3 else None if n == 4 else [n]


def by_in(n: int) -> str:
    x = pick(n)
    if x in ("ab", "cd"):
        return x.upper()
    if x in (1, 2):
        return str(x.bit_length())
    if x not in (None, 0):
        if x not in ("ab",):
            return "other"
        return x.upper()
    return "none"


def by_equality(n: int) -> str:
    x = pick(n)
    if x == "ab":
        return x.upper()
    if 1 == x:
        return str(x.bit_length())
    if x != None:
        if x != 2:
            return "other"
        return str(x.bit_length())
    return "none"


def by_not_isinstance(n: int) -> str:
    x = pick(n)
    if not isinstance(x, (int, str)):
        if x is None:
            return "none"
        return str(len(x))
    if not isinstance(x, str):
        return str(x + 1)
    return x.upper()


def by_type(n: int) -> str:
    x = pick(n)
    if type(x) is int:
        return str(x.bit_length())
    if type(x) == str:
        return x.upper()
    if type(x) is not list:
        return str(x is None)
    return str(x[0])


def by_callable(n: int) -> str:
    x = (lambda: "called") if n == 1 else n
    if callable(x):
        return x()
    return str(x + 1)


for n in range(6):
    print(by_in(n), by_equality(n), by_not_isinstance(n), by_type(n), by_callable(n))
