"""An heir of Iterator, and functions that ask what a value can do."""

from collections.abc import Iterable, Iterator


class Countdown(Iterator[int]):
    def __init__(self, n: int) -> None:
        self.n = n

    def __next__(self) -> int:
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), 1 in Countdown(3), isinstance(Countdown(1), Iterator))


def flatten(value) -> list[int]:
    if isinstance(value, Iterable) and not isinstance(value, str):
        return [leaf for item in value for leaf in flatten(item)]
    return [value]


print(flatten([1, (2, 3), [[4], 5]]))
