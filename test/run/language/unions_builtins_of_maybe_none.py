"""Builtin functions of what may not fit them: CPython's TypeError at run time, the result where it fits."""

import math


def pick(number: int) -> int | str | list[int] | None:
    if number == 0:
        return 65
    if number == 1:
        return "7"
    return [3, 1] if number == 2 else None


def attempt(number: int, name: str) -> str:
    given = pick(number)
    try:
        if name == "chr":
            return chr(given)
        if name == "len":
            return str(len(given))
        if name == "sorted":
            return str(sorted(given))
        if name == "int":
            return str(int(given))
        if name == "tuple":
            return str(tuple(given))
        if name == "range":
            return str(list(range(63, given)))
        if name == "sum":
            return str(sum(given))
        if name == "sqrt":
            return str(math.sqrt(given))
        if name == "insert":
            numbers = [1]
            numbers.insert(given, 2)
            return str(numbers)
        if name == "item":
            return "abcdefg"[given]
        return str(list(zip(given, given)))
    except (TypeError, IndexError) as error:
        return f"{type(error).__name__}: {error}"


for name in "chr len sorted int tuple range sum sqrt insert item zip".split():
    print(name, [attempt(number, name) for number in range(4)])
