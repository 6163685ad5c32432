# `__new__` of an enum makes the members, sets `_value_` and attributes.
from enum import Enum, IntEnum


class Http(IntEnum):
    OK = 200, "fine"
    BAD = 400, "bad request"

    def __new__(cls, value, phrase):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        return obj


print(Http.OK, repr(Http.BAD), Http.OK.phrase, Http(400).phrase, Http.OK + 1, Http.BAD.value)


class Coord(Enum):
    PX = (1, "P.X")
    PY = (2, "P.Y")

    def __new__(cls, value, label):
        obj = object.__new__(cls)
        obj._value_ = value
        obj.label = label
        return obj


print(Coord.PX, Coord(2).label, Coord.PX.value)


class Num(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj

    A = ()
    B = ()


print(list(Num))
