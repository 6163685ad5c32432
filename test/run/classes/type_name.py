class Shape:
    def describe(self) -> str:
        return type(self).__name__


class Square(Shape):
    pass


print(Shape().describe(), Square().describe(), Square.__name__, type(5).__name__, type("s").__name__)
print(type(Square()) is Square, type(Square()) == Shape, Square().__class__.__name__)
