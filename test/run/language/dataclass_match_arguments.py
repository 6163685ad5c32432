from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass(match_args=False)
class Plain:
    x: int


class Heir(Point):
    pass


print(Point.__match_args__, Heir.__match_args__, Point(1).__match_args__, len(Point.__match_args__))
print(hasattr(Plain, "__match_args__"), hasattr(Point, "__match_args__"))
match Heir(3, 4):
    case Point(x, y):
        print(x, y)
