# _replace, _asdict, _fields, _make, _field_defaults.
from collections import namedtuple
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 0


Mixed = namedtuple("Mixed", "name value")
p = Point(3, 4)
print(p._replace(y=9), p._replace(), p._replace(x=1, y=2), p)
print(p._asdict(), Point._fields, p._fields, Point._field_defaults)
print(Point._make([1, 2]), Point._make((7, 8)), Point._make(range(2)))
print(Mixed("k", 1)._replace(value="v"), Mixed("k", 1)._asdict(), Mixed._field_defaults)
print(list(map(Mixed._make, [("a", 1), ("b", 2)])))
try:
    print(Point._make([1]))
except TypeError as error:
    print(error)
try:
    print(p._replace(z=1, w=2))
except TypeError as error:
    print(error)
