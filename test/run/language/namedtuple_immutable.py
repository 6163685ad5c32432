# Attributes cannot be assigned.
from typing import NamedTuple


class Point(NamedTuple):
    x: int
    y: int = 2
    unit = "cm"

    def norm(self) -> int:
        return self.x

    @property
    def double(self) -> int:
        return self.x * 2


p = Point(1)
for attempt in range(5):
    try:
        if attempt == 0:
            p.x = 5
        elif attempt == 1:
            p.z = 5
        elif attempt == 2:
            p.norm = 5
        elif attempt == 3:
            p.double = 5
        else:
            p.unit = "m"
    except AttributeError as error:
        print(error)
print(p, p.unit, Point.unit)
