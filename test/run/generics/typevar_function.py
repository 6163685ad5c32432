from typing import TypeVar

T = TypeVar("T")


def repeat(item: T, times: int) -> list[T]:
    return [item] * times


print(repeat("x", 3), repeat(1, 2), repeat(None, 1))
