# An enum without members gives its methods to those that derive from it; comparison by heirs.
from enum import Enum, IntEnum
from functools import total_ordering


class Base(Enum):
    def describe(self) -> str:
        return f"{type(self).__name__}:{self.name}"

    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented


class First(Base):
    X = 1
    Y = 2


class Second(Base):
    X = 1


@total_ordering
class Size(Enum):
    S = 1
    M = 2

    def __lt__(self, other: "Size") -> bool:
        return self.value < other.value


class Loose(Enum):
    LOW = 1

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, int) and self.value == other)

    def __hash__(self) -> int:
        return hash(self.value)


class Level(IntEnum):
    @property
    def is_high(self) -> bool:
        return self >= 2


class Alarm(Level):
    LOW = 1
    HIGH = 2


print(First.X.describe(), Second.X.describe(), First.X == Second.X, isinstance(First.X, Base), sorted(First, reverse=True), First.X < First.Y)
print(Size.S < Size.M, Size.M >= Size.S, max(Size), Size.S <= Size.S)
print(Loose.LOW == 1, {Loose.LOW: "x"}[1], 1 == Loose.LOW, Loose.LOW != 2, [a.is_high for a in Alarm], Alarm.HIGH + 1)
try:
    print(First.X < Second.X)
except TypeError as error:
    print(error)
