# Iteration, length, membership and truth of flags; aliases of several bits.
from enum import Flag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W



class Style(Flag):
    NONE = 0
    ITALIC = 2
    BOLD = 1
    ALL = 3


print(list(Perm), len(Perm), list(Perm.RW), [f.name for f in Perm.R | Perm.X], len(Perm.RW), Perm.__members__)
print(Perm.R in Perm.RW, Perm.X in Perm.RW, Perm.RW in Perm.RW, Perm(0) in Perm.R, bool(Perm.R), bool(Perm.R & Perm.W), not Perm.X)
print(list(Style), len(Style), list(Style.ALL), list(Style.NONE), Style.ALL & ~Style.BOLD, Style.NONE | Style.BOLD, Style(3))
print([f for f in Perm if f in Perm.RW], 4 in Perm, 8 in Perm, Style.NONE, repr(Style.NONE), bool(Style.NONE))
try:
    print(1 in Perm.RW)
except TypeError as error:
    print(error)
