# The line of a generator expression was missing where an exception of its source passed through it.
from collections.abc import Iterator

def stream(count: int) -> Iterator[int]:
    for index in range(count):
        yield [1, 2, 5][index]

def consume() -> int:
    return max(value for value in stream(5))

def use(items: Iterator[int]) -> int:
    total = 0
    for item in items:
        total += item
    return total
try:
    consume()
finally:
    print(use(value for value in stream(4)))
