# As the default of a parameter, as the field of a dataclass, beside None.
from dataclasses import dataclass, field
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



@dataclass(order=True)
class Card:
    rank: int
    color: Color = field(default=Color.BLUE, compare=False)
    other: Color | None = None


def show(color: Color = Color.GREEN, *, second: Color = Color.RED) -> str:
    return color.name + second.name


print(Card(3), Card(1, Color.RED, Color.RED), sorted([Card(3), Card(1, Color.RED)]), Card(2) == Card(2, Color.RED))
print(show(), show(Color.BLUE), show(second=Color.BLUE))
found: Color | None = None
print(found is None, found == Color.RED)
found = Color.RED
print(found is Color.RED, found.name, Card(1).color is Color.BLUE)
handlers = {Color.RED: lambda x: x + 1, Color.BLUE: lambda x: x * 2}
print([handlers[c](10) for c in Color if c in handlers])
