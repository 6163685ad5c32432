from typing import Generator, Iterable, Iterator
from collections.abc import Callable


def numbers(limit: int) -> Iterator[int]:
    for number in range(limit):
        yield number


def echo() -> Generator[str, int, bool]:
    received = yield "ready"
    while received:
        received = yield "got " + str(received)
    return True


def consume(values: Iterable[int], action: Callable[[int], int]) -> int:
    return sum(action(value) for value in values)


print(consume(numbers(4), lambda n: n * n), consume([1, 2], lambda n: -n), consume({5}, abs))
generator = echo()
print(next(generator), generator.send(3))
try:
    generator.send(0)
except StopIteration as stop:
    print(stop.value)
