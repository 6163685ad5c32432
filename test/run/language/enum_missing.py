# `_missing_` finds a member for a value that none has; what it raises or returns wrongly.
from enum import Enum


class Color(Enum):
    RED = "red"
    BLUE = "blue"

    @classmethod
    def _missing_(cls, value):
        if value == "boom":
            raise ValueError("no " + value)
        if isinstance(value, str):
            for member in cls:
                if member.value == value.lower():
                    return member
        return None


class Fallback(Enum):
    UNKNOWN = 0
    ONE = 1

    @classmethod
    def _missing_(cls, value):
        return cls.UNKNOWN


class Wrong(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return 7


print(Color("RED"), Color("Blue"), Color("red") is Color.RED, Fallback(5), Fallback(1))
for value in ("green", 3, "boom"):
    try:
        print(Color(value))
    except ValueError as error:
        print(error)
try:
    print(Wrong(2))
except TypeError as error:
    print(error)
