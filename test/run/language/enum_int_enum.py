# Members of an IntEnum are ints: arithmetic, comparison, conversion.
from enum import IntEnum


class N(IntEnum):
    A = 3
    B = 1
    C = 2


print(N.A, repr(N.A), f"{N.A}", f"{N.A:>5}|", "%d %s %r" % (N.A, N.B, N.C), str(N.A), int(N.A), float(N.A))
print(N.A + 1, 1 + N.B, N.A * 2.5, N.C**2, -N.A, abs(N.B), ~N.A, +N.A, N.A // 2, N.A / 2, N.A % 2, 7 - N.A, 2**N.A)
print(N.A << 2, 1 << N.A, N.A >> 1, N.A | N.C, N.A & 1, N.A ^ N.B, divmod(7, N.A), pow(N.A, 2, 5), round(N.A))
print(N.A < 4, N.A <= N.A, 2 > N.C, N.A == 3, 3 == N.A, N.A == 3.0, N.A != N.B, N.A < 3.5, N.A == "3", N.B < N.C < N.A)
print(isinstance(N.A, int), isinstance(N.A, bool), issubclass(N, int), type(N.A), type(N.A + 0), N.A.bit_length(), N.A.real)
print(hex(N.A), bin(N.C), oct(N.A), chr(96 + N.A), ord("a") + N.B, bool(N.B), N(2), N["A"], 2 in N)
x = N.A
x += 1
print(x, type(x).__name__, N.A is N(3))
for wrong in ("x", 9):
    try:
        print(N(wrong))
    except ValueError as error:
        print(error)
try:
    print(N.A + "x")
except TypeError as error:
    print(error)
