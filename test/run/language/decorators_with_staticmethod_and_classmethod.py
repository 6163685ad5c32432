import functools


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("->", function.__name__, len(args))
        return function(*args, **kwargs)

    return wrapper


class Shape:
    count = 0

    def __init__(self, sides: int) -> None:
        self.sides = sides
        Shape.count += 1

    @staticmethod
    @traced
    def area(width: int, height: int) -> int:
        return width * height

    @classmethod
    @traced
    def square(cls) -> "Shape":
        return cls(4)

    @classmethod
    @traced
    def made(cls, scale: int = 1) -> str:
        return f"{cls.__name__} {cls.count * scale}"

    @property
    @traced
    def doubled(self) -> int:
        return self.sides * 2


class Box(Shape):
    pass


print(Shape.area(2, 3), Shape(3).area(4, height=5))
print(Shape.square().sides, Box.square().doubled)
print(Box.made(), Shape.made(scale=10), Box(6).made(2))
print(type(Box.square()).__name__)
