from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


print(Point(1, 2), Point(3), Point(y=5, x=4))
print(Point(1, 2) == Point(1, 2), Point(1) == Point(2), Point(1) != Point(1, 0), Point(1) == (1, 0))
