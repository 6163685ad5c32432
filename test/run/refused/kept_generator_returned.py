# refused: unsupported_kept_generator
from collections.abc import Iterator


def numbers() -> Iterator[int]:
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def doubled(source: Iterator[int]) -> Iterator[int]:
    for number in source:
        yield 2 * number


def begun() -> Iterator[int]:
    source = numbers()
    result = doubled(source)
    return result  # here


print(next(begun()))
