class Point:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x


print(Point(1) == Point(1), Point(1) != Point(2), Point(1) in [Point(2), Point(1)], [Point(1)] == [Point(1)])
print([Point(1), Point(2)].index(Point(2)), [Point(1), Point(1)].count(Point(1)), (Point(1), 2) == (Point(1), 2))
try:
    print({Point(1)})
except TypeError as error:
    print(error)
try:
    hash(Point(1))
except TypeError as error:
    print(error)
