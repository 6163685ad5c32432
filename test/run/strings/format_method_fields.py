class Point:
    def __init__(self, x: int, y: float) -> None:
        self.x = x
        self.y = y


point = Point(3, 2.5)
width = 8
values = [3, 1]
print("{0.x}, {0.y:.2f}, {point.x:>4}".format(point, point=point))
print("{:>{}}|{:{fill}^{width}}|{:.{digits}f}".format("a", 5, "b", 3.14159, fill="*", width=width, digits=3))
print("{!r} {!s:>5} {!a}".format("é", "b", "é"), "{}".format(None), "{0}{0}{1}".format(1, [2]))
print("{{}} {} }}{{".format(len(values)), "".format(1), "{}".format(True), "{:5}|{:<5}|".format(True, 7))
print("{} {}".format(values.pop(), values.pop()))
