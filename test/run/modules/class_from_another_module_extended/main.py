from shapes import Shape, registry, register


@register
class Square(Shape):
    def __init__(self, side: int) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> int:
        return self.side**2


print([cls.__name__ for cls in registry], Square(3), Square(2).area() + Shape("dot").area())
print(Square.__module__, Shape.__module__, isinstance(Square(1), Shape))
