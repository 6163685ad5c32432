# By value and by name, and what is raised where there is none.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



class Mixed(Enum):
    NUMBER = 1.5
    TEXT = "t"
    NOTHING = None
    PAIR = (1, 2)


print(Color(1), Color(2) is Color.GREEN, Color(Color.BLUE), Color(1.0), Color["GREEN"], Color["CRIMSON"])
print(Mixed(1.5), Mixed("t"), Mixed(None), Mixed((1, 2)), Mixed(1, 2))
for wrong in (9, "x", None):
    try:
        print(Color(wrong))
    except ValueError as error:
        print(error)
for name in ("X", "red"):
    try:
        print(Color[name])
    except KeyError as error:
        print(error)
try:
    print(Mixed((2, 1)))
except ValueError as error:
    print(error)
