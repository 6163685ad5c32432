# The names in a string, a list or a tuple; another name for the function; typing's function.
import collections
from collections import namedtuple as record
from typing import NamedTuple

Color = collections.namedtuple("Color", "r, g b")
Size = record("Size", ("width", "height"))
Employee = NamedTuple("Employee", [("name", str), ("id", int)])
Empty = record("Empty", "")
Renamed = record("Shown", ["a"])
print(Color(1, 2, 3), Size(1, height=2), Employee("bob", id=3), Empty(), Renamed(1))
print(Color._fields, Size._fields, Empty._fields, Renamed.__name__, Renamed)
print(len(Empty()), Empty() == (), Size(1, 2) == Color(1, 2, 3)[:2])
