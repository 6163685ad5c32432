# Iteration, length, reversed, unpacking and membership of the class.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



for color in Color:
    print(color, color.value)
print(list(Color), len(Color), [c.name for c in Color], list(reversed(Color)), bool(Color))
print(Color.RED in Color, 3 in Color, 7 in Color, "RED" in Color, Color.BLUE not in Color)
first, *others = Color
print(first, others, [*Color], tuple(Color), {c.name: c for c in Color})
print(sorted(Color, key=lambda c: -c.value), max(Color, key=lambda c: c.value), list(zip(Color, "abc")))
print(list(enumerate(Color, 1)), [c for c in Color if c is not Color.GREEN], any(c.value == 2 for c in Color))
