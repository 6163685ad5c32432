# refused: unsupported_kept_generator
from collections.abc import Iterator


def numbers() -> Iterator[int]:
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def main() -> None:
    source = numbers()
    for number in source:  # here
        print(number)
        source = numbers()


main()
