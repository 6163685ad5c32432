"""What stands between the values that `print` shows is a text, or None for the usual."""

import sys


def pick(number: int) -> int | str | None:
    return "-" if number == 0 else 7 if number == 1 else None


for number in range(3):
    try:
        print("a", "b", sep=pick(number))
        print("a", "b", end=pick(number))
        print("c", file=sys.stdout, sep=pick(number), end=pick(number))
    except TypeError as error:
        print(error)
print(1, 2, sep=pick(1))
