class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x: int, y: int):
        self.x = x
        self.y = y


class Far(Point):
    pass


def where(point: Point) -> str:
    match point:
        case Point(0, 0):
            return "origin"
        case Point(0, y):
            return f"y={y}"
        case Point(x, y=0):
            return f"x={x}"
        case Far(x):
            return f"far {x}"
        case Point():
            return "somewhere"


print(where(Point(0, 0)), where(Point(0, 3)), where(Point(4, 0)), where(Far(1, 2)), where(Point(1, 2)), where(Far(0, 9)))
