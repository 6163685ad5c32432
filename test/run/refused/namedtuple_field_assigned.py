# refused: assign_to_tuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int


p = Point(1)
p.x = 2  # here
