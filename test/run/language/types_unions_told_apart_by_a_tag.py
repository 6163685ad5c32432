# Which branch is for which class only the run knows; what a class lacks in another's branch is no mistake.
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Union


@dataclass(frozen=True)
class Circle:
    radius: float
    kind: Literal["circle"] = "circle"


@dataclass(frozen=True)
class Square:
    side: float
    kind: Literal["square"] = "square"

    def corners(self) -> int:
        return 4


@dataclass(frozen=True)
class Group:
    parts: "tuple[Shape, ...]"
    kind: Literal["group"] = "group"


Shape = Union[Circle, Square, Group]


def area(shape: Shape) -> float:
    if shape.kind == "circle":
        return 3 * shape.radius**2
    elif shape.kind == "square":
        return shape.side**2
    return sum(area(part) for part in shape.parts)


def corners(shape: Shape) -> int:
    match shape.kind:
        case "square":
            return shape.corners()
        case "group":
            return sum(corners(part) for part in shape.parts)
        case _:
            return 0


print(area(Group((Circle(1), Square(2), Group(())))), area(Circle(2)), area(Square(3)))
print(corners(Group((Circle(1), Square(2)))), corners(Circle(1)))
for shape in [Circle(1), Square(2)]:
    if shape.kind == "circle":
        print("radius", shape.radius)
    else:
        print("side", shape.side)


class Kind(Enum):
    TEXT = 1
    NUMBER = 2


class Text:
    kind = Kind.TEXT

    def __init__(self, text: str) -> None:
        self.text = text


class Number:
    kind = Kind.NUMBER

    def __init__(self, value: int) -> None:
        self.value = value


def show(node: Text | Number) -> str:
    if node.kind is Kind.TEXT:
        return node.text.upper()
    return str(node.value + 1)


print(show(Text("a")), show(Number(2)))
