# |, &, ^, ~ of flags, and their text.
from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W



print(Perm.R, repr(Perm.R), Perm.R | Perm.W, repr(Perm.R | Perm.X), repr(Perm.RW), Perm.RW is (Perm.R | Perm.W))
print(~Perm.R, repr(~Perm.RW), Perm.R & Perm.W, repr(Perm.R & Perm.W), Perm.RW ^ Perm.R, Perm.RW ^ Perm.X, ~~Perm.R)
print((Perm.R | Perm.X) == Perm(5), (Perm.R | Perm.X) is Perm(5), {Perm.R | Perm.W: 1}[Perm(3)], hash(Perm.R) == hash("R"))
flags = Perm.R
flags |= Perm.X
print(flags, flags.name, flags.value)
flags &= ~Perm.R
print(flags, Perm(0), Perm(0).name, repr(Perm(0)), Perm(7), Perm["RW"], Perm.R == 1)
try:
    print(Perm.R | 1)
except TypeError as error:
    print(error)
try:
    print(Perm.R + Perm.W)
except TypeError as error:
    print(error)
