class Shape:
    count = 0

    @classmethod
    def create(cls, *args):
        cls.count += 1
        return cls(*args)

    @classmethod
    def describe(cls):
        return f"{cls.__name__} {cls.count}"


class Square(Shape):
    def __init__(self, side=1):
        self.side = side


class Circle(Shape):
    count = 10


Square.create(3)
Square.create()
Circle.create()
Shape.create()
print(Shape.describe(), Square.describe(), Circle.describe(), Square.create(7).side)
maker = Square.create
print(maker(9).side, Square.count, Shape.count)
