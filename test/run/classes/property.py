class Circle:
    def __init__(self, radius: float) -> None:
        self._radius = radius

    @property
    def radius(self) -> float:
        return self._radius

    @radius.setter
    def radius(self, value: float) -> None:
        if value < 0:
            raise ValueError("radius must not be negative")
        self._radius = value

    @property
    def area(self) -> float:
        return 3 * self._radius**2


c = Circle(2)
c.radius = 5
c.radius += 1
print(c.radius, c.area)
try:
    c.radius = -1
except ValueError as error:
    print(error)
