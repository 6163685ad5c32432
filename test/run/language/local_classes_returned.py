# A function that returns a class: each call makes another one.
def shape(sides: int, label: str):
    class Shape:
        count = 0
        kind = label.upper()

        def __init__(self, size: int) -> None:
            self.size = size
            Shape.count += 1

        def perimeter(self) -> int:
            return sides * self.size

        @classmethod
        def unit(cls):
            return cls(1)

        @staticmethod
        def describe() -> str:
            return f"{label} with {sides} sides"

        @property
        def corners(self) -> int:
            return sides

    return Shape


Triangle = shape(3, "triangle")
Square = shape(4, "square")
one, two = Triangle(10), Square(10)
print(one.perimeter(), two.perimeter(), Square.unit().perimeter())
print(Triangle.count, Square.count, Triangle.kind, two.kind)
print(Triangle.describe(), "|", two.describe(), one.corners, two.corners)
print(isinstance(one, Triangle), isinstance(one, Square), type(one) is Triangle, type(two) is Triangle)
print(Triangle.__name__, Square.__qualname__, Triangle)
