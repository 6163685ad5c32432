class Shape:
    def area(self) -> float:
        return 0

    def describe(self) -> str:
        return f"area {self.area()}"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        self.radius = radius

    def area(self) -> float:
        return 3.0 * self.radius**2


shapes: list[Shape] = [Square(2), Circle(1.5), Shape()]
for shape in shapes:
    print(shape.describe())
print(sum(shape.area() for shape in shapes))
