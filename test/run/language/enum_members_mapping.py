# `__members__` has the aliases too and cannot be told from the mapping that it shows.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



print(Color.__members__)
print(list(Color.__members__), len(Color.__members__), "CRIMSON" in Color.__members__, "X" in Color.__members__)
for name, member in Color.__members__.items():
    print(name, member)
print(Color.__members__["BLUE"], Color.__members__.get("X"), list(Color.__members__.values()), list(Color.__members__.keys()))
print(repr(Color.__members__))
