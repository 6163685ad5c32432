# By position, by keyword, from stars; the errors of calls that do not fit.
from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 0


Pair = namedtuple("Pair", ["first", "second"], defaults=[None])
print(Point(1), Point(y=2, x=1), Point(*[5, 6]), Point(**{"x": 7, "y": 8}))
print(Pair(1), Pair(1, "x"), Pair("a", second=2.5), Pair(*"ab"))
for attempt in range(4):
    try:
        if attempt == 0:
            print(Point())
        elif attempt == 1:
            print(Point(1, 2, 3))
        elif attempt == 2:
            print(Point(1, z=3))
        else:
            print(Point(1, x=3))
    except TypeError as error:
        print(error)
