def area(width: float, height: float = 1.0) -> float:
    """The area.

    Of a rectangle.
    """
    return width * height


print(area.__doc__)
print(area.__name__, area(2.0), area(2.0, 3.5))


class Shape:
    """A shape."""

    def name(self):
        return "shape"


print(Shape.__doc__)
print(Shape.name.__doc__)
