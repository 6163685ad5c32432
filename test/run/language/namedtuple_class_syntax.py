# A class with fields, defaults, methods, properties, class and static methods.
from typing import NamedTuple


class Point(NamedTuple):
    """A point."""

    x: int
    y: int = 0

    def norm(self) -> float:
        return (self.x**2 + self.y**2) ** 0.5

    @property
    def swapped(self) -> "Point":
        return Point(self.y, self.x)

    @classmethod
    def origin(cls) -> "Point":
        return cls(0, 0)

    @staticmethod
    def dimensions() -> int:
        return 2

    def __add__(self, other: "Point") -> "Point":
        return Point(self.x + other.x, self.y + other.y)


p = Point(3, 4)
print(p, repr(p), str(p), f"{p}")
print(p.norm(), p.swapped, Point.origin(), Point.dimensions(), p.origin(), p.dimensions())
print(p + Point(1, 1), Point(1), Point(1).y)
print(Point.__name__, Point, p.__class__ is Point, type(p) is Point, type(p).__name__)
