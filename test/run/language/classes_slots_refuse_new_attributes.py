class Point:
    __slots__ = ("x", "y")

    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y


point = Point(1, 2)
point.x = 5
print(point.x, point.y)
try:
    point.z = 3
except AttributeError as error:
    print(error)
del point.x
try:
    print(point.x)
except AttributeError as error:
    print(error)
print(hasattr(point, "x"), hasattr(point, "y"))
