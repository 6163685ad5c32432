# Members of an IntFlag are ints, and combine with ints.
from enum import IntFlag, auto


class F(IntFlag):
    X = auto()
    Y = auto()
    Z = X | Y


print(F.X, repr(F.Z), F.Z, F(0), repr(F(3)), repr(F(4)), repr(F.X | 4 | F.Y), repr(~F.Z), repr(~F(0)), F(5).name, F(4).name)
print(F.X < F.Y, sum(F), max(F), F.X * 3, F.Z - 1, F.Z == 3, {F.X: 1}[1], F.X in F.Z, isinstance(F.X | F.Y, F), type(F.X + F.Y).__name__)
print(4 | F.X, repr(4 ^ F.X), repr(F.X & 1), 6 & F.Y, f"{F(3)}", f"{F.X:>4}", f"{F.Z:04b}", list(F(3)), len(F.Z), bool(F(0)))
value = F.X
value |= 8
print(repr(value), value, value & F.X, value is F(9))
