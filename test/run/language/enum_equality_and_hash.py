# Members are equal to themselves alone, are hashed by name, and serve as keys.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



class Other(Enum):
    RED = 1


print(Color.RED == Color.RED, Color.RED == Color.GREEN, Color.RED != Color.BLUE, Color.RED == 1, Color.RED == Other.RED)
print(hash(Color.RED) == hash("RED"), hash(Color.RED) == hash(Other.RED))
table = {Color.RED: "r", Color.GREEN: "g"}
table[Color.CRIMSON] = "c"
print(table, table[Color.RED], Color.BLUE in table, table.get(Color.BLUE, "-"))
print({Color.RED, Color.CRIMSON} == {Color.RED}, len({Color.RED, Other.RED, Color.GREEN}), Color.RED in [Color.RED], (Color.RED, 1) == (Color.RED, 1))
print(dict.fromkeys(Color, 0), {c: c.value for c in Color})
try:
    print(Color.RED < Color.GREEN)
except TypeError as error:
    print(error)
