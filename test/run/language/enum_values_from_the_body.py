# In the body, names are the values; several targets, unpacking, member() and nonmember().
from enum import Enum, member, nonmember

BASE = 100


class Week(Enum):
    MON, TUE, WED = range(1, 4)
    FIRST = MON
    A = B = 50
    LATER = WED + BASE
    TYPED: int = 7
    limit = nonmember(5)
    _private: int
    forced = member(8)
    computed = [x * 2 for x in (1, 2)]

    class Inner:
        size = 3

    helper = lambda self: self.value + 1


print(list(Week), Week.FIRST is Week.MON, Week.A is Week.B, Week.LATER.value, Week.TYPED, Week.limit, Week.forced)
print(Week.computed.value, Week.Inner.size, Week([2, 4]), Week.__members__)
