# A class that names its attributes in `__slots__` takes no others, nor do its heirs that do the same.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x: int) -> None:
        self.x = x


class Named(Point):
    __slots__ = ["name"]


class Open(Point):
    pass


point, named, opened = Point(1), Named(2), Open(3)
point.y = 2
named.name = "n"
opened.other = 4
print(point.x, point.y, named.x, named.name, opened.other)
for thing in (point, named):
    try:
        thing.z = 5
    except AttributeError as error:
        print(error)
