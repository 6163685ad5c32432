from typing import Protocol


class HasArea(Protocol):
    def area(self) -> float: ...


class Square:
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side**2


class Field:
    def area(self) -> float:
        return 100


def double_area(shape: HasArea) -> float:
    return shape.area() * 2


print(double_area(Square(3)), double_area(Field()))
