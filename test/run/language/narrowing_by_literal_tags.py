"""Narrowing by tags that are literals, compared with `==`, `!=` and `in`."""

from dataclasses import dataclass
from typing import Literal


@dataclass
class Circle:
    radius: int
    kind: Literal["circle"] = "circle"


@dataclass
class Square:
    side: int
    kind: Literal["square"] = "square"


@dataclass
class Dot:
    kind: Literal["dot"] = "dot"


def area(shape: Circle | Square | Dot) -> int:
    if shape.kind == "circle":
        return shape.radius * 3
    elif shape.kind == "square":
        return shape.side ** 2
    return 0


def area_reversed(shape: Circle | Square | Dot) -> int:
    if shape.kind != "dot":
        if shape.kind in ("square",):
            return shape.side
        return shape.radius
    return 0


print([area(s) for s in (Circle(2), Square(3), Dot())], [area_reversed(s) for s in (Circle(2), Square(3), Dot())])
