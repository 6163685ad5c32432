# refused: slots_conflict
class Point:
    __slots__ = ("x", "y")
    x = 1


print(Point.x)
