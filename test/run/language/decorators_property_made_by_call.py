class Circle:
    def __init__(self, radius: float) -> None:
        self._radius = radius

    def get_radius(self) -> float:
        return self._radius

    def set_radius(self, value: float) -> None:
        if value < 0:
            raise ValueError("negative radius")
        self._radius = value

    radius = property(get_radius, set_radius)
    diameter = property(lambda self: self.radius * 2)
    unit = staticmethod(lambda: "cm")


circle = Circle(2.0)
circle.radius = 5.0
print(circle.radius, circle.diameter, circle.unit(), Circle.unit())
try:
    circle.radius = -1.0
except ValueError as error:
    print(error, circle.radius)
try:
    circle.diameter = 3.0
except AttributeError as error:
    print(error)
