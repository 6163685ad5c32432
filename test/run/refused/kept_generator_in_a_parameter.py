# refused: unsupported_kept_generator
from collections.abc import Callable, Iterator


def numbers() -> Iterator[int]:
    try:
        yield 1
    finally:
        print("closed")


def later(source: Iterator[int]) -> Callable[[], int]:
    return lambda: next(source)  # here


print(later(numbers())())
