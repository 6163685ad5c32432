# refused: unsupported_kept_generator
from collections.abc import Iterator


def numbers() -> Iterator[int]:
    try:
        yield 1
        yield 2
    finally:
        print("closed")


def main(fresh: bool) -> None:
    source = numbers()
    for number in numbers() if fresh else source:  # here
        print(number)
        break
    print(next(source))


main(True)
main(False)
