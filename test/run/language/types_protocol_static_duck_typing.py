from typing import Protocol


class Shape(Protocol):
    name: str

    def area(self) -> float: ...


class Square:
    def __init__(self, side: float) -> None:
        self.name = "square"
        self.side = side

    def area(self) -> float:
        return self.side**2


class Circle:
    name = "circle"

    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3 * self.radius**2


def report(shapes: list[Shape]) -> None:
    for shape in sorted(shapes, key=lambda shape: shape.area()):
        print(f"{shape.name}: {shape.area():.2f}")


report([Square(3), Circle(1.5), Square(1)])
