class Point:
    scale = 2

    def __init__(self, x: int, named: bool) -> None:
        self.x = x
        if named:
            self.name = "n"

    def double(self) -> int:
        return self.x * 2


one, two = Point(1, True), Point(2, False)
print(getattr(one, "x"), getattr(one, "double")(), getattr(Point, "scale"))
print(getattr(one, "name", "none"), getattr(two, "name", "none"), getattr(two, "nothing", 0))
setattr(two, "name", "set")
print(two.name, getattr(two, "name", "none"))
delattr(two, "name")
print(hasattr(two, "name"), getattr(two, "name", None))
try:
    print(getattr(two, "name"))
except AttributeError as error:
    print(error)
