# refused: unsupported_in_function
from typing import NamedTuple


def make():
    class Point(NamedTuple):  # here
        x: int

    return Point(1)


print(make())
