# auto() counts on from the greatest value so far, lowers names of a StrEnum, doubles flags.
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto


class Plain(Enum):
    A = auto()
    B = auto()
    TEN = 10
    FIVE = 5
    ELEVEN = auto()


class Number(IntEnum):
    ZERO = 0
    ONE = auto()


class Word(StrEnum):
    Hello = auto()
    WORLD = "w"
    Again = auto()


class Perm(Flag):
    R = auto()
    W = auto()
    HIGH = 32
    NEXT = auto()


class Bits(IntFlag):
    A = auto()
    B = auto()
    BOTH = A | B
    C = auto()


class Pair(Enum):
    X = auto(), "x"
    Y = auto(), "y"


for each in (Plain, Number, Word, Perm, Bits):
    print(each, [m.value for m in each])
print([m.value for m in Pair], Bits.BOTH.value)
