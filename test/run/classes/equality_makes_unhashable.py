class Point:
    def __init__(self, x: int) -> None:
        self.x = x

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and self.x == other.x


things: set[object] = set()
try:
    things.add(Point(1))
except TypeError as error:
    print(error)
print(len(things))
