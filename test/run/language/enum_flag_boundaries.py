# What bits without a member become: an error, nothing, an int, or kept.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag


class Strict(Flag):
    A = 1
    B = 2
    D = 8


class Kept(Flag, boundary=KEEP):
    A = 1
    B = 4


class Ejected(Flag, boundary=EJECT):
    A = 1
    B = 2


class Conforming(Flag, boundary=CONFORM):
    A = 1
    B = 2


class StrictInt(IntFlag, boundary=STRICT):
    A = 1
    B = 2


for value in (3, 4, 16, -1, -2, -17):
    try:
        print(value, repr(Strict(value)))
    except ValueError as error:
        print(value, error)
print(repr(Kept(7)), Kept(8), repr(~Kept.A), repr(Kept(-1)), Kept.A | Kept(2), list(Kept(7)))
print(Ejected(5), repr(Ejected(3)), Ejected(1), repr(~Ejected.A))
print(repr(Conforming(7)), repr(~Conforming.A), Conforming(5))
try:
    print(StrictInt.A | 4)
except ValueError as error:
    print(error)
