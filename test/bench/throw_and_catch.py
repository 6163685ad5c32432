"""Raises an exception through a few frames and catches it, over and over."""

import sys


class TooBig(Exception):
    def __init__(self, value: int) -> None:
        self.value = value


def check(n: int) -> int:
    if n % 4 != 0:
        raise TooBig(n)
    return n


def middle(n: int) -> int:
    return check(n) + 1


def outer(n: int) -> int:
    return middle(n) + 1


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500_000
    passed = 0
    caught = 0
    for n in range(rounds):
        try:
            passed += outer(n)
        except TooBig as error:
            caught += error.value
    print(passed, caught)


main()
