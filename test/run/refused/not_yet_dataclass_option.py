# refused: unsupported_dataclass_option
from dataclasses import dataclass


@dataclass(weakref_slot=True, slots=True)  # here
class Point:
    x: int


print(Point(1))
