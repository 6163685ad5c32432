# Class patterns by position and keyword, sequence patterns.
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int


class Circle(NamedTuple):
    center: Point
    radius: float


def describe(shape) -> str:
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=up):
            return f"up {up}"
        case Point(right, 0):
            return f"right {right}"
        case Circle(Point(x, y), radius=r) if r > 10:
            return f"large at {x} {y}"
        case Circle():
            return "circle"
        case (a, b):
            return f"pair {a} {b}"
        case (a, b, c):
            return f"three {a} {b} {c}"
    return "?"


for shape in (Point(0, 0), Point(0, 3), Point(4, 0), Circle(Point(1, 2), 11), Circle(Point(0, 0), 1), (7, 8), Point(1, 1)):
    print(describe(shape))
print(describe((1, 2, 3)), describe(5), Point.__match_args__)
