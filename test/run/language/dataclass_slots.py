from dataclasses import dataclass


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(slots=True)
class Deep(Point):
    z: int = 5


point = Point(1)
try:
    point.w = 3
except AttributeError as error:
    print(error)
point.y = 7
print(point, Point.__slots__, Deep.__slots__, Deep(1, z=2), Deep.__match_args__)
