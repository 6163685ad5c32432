# refused: unsupported_named_tuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int

    def __init__(self, x: int) -> None:  # here
        print(x)


print(Point(1))
