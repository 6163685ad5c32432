from collections.abc import Callable


def twice(function: Callable[[int], int], value: int) -> int:
    return function(function(value))


def triple(n: int) -> int:
    return n * 3


print(twice(triple, 2), twice(lambda n: n + 1, 5))
