from typing import Protocol


class Reducer(Protocol):
    def __call__(self, total: int, value: int) -> int: ...


def fold(values: list[int], reducer: Reducer) -> int:
    total = 0
    for value in values:
        total = reducer(total, value)
    return total


class Weighted:
    def __init__(self, weight: int) -> None:
        self.weight = weight

    def __call__(self, total: int, value: int) -> int:
        return total + self.weight * value


def plain(total: int, value: int) -> int:
    return total + value


print(fold([1, 2, 3], plain))
print(fold([1, 2, 3], Weighted(10)))
print(fold([1, 2, 3], lambda total, value: total * 10 + value))
