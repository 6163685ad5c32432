class I:
    def __init__(self, n: int) -> None:
        self.n = n
    def __index__(self) -> int:
        return self.n
class T:
    def __trunc__(self) -> int:
        return 4
class B:
    def __float__(self) -> int:
        return 3
class C:
    def __int__(self) -> str:
        return "x"
print(float(I(3)), int(I(4)), hex(I(255)), bin(I(5)), oct(I(8)), chr(I(65)), range(I(3)), [1, 2, 3][I(1)], round(2.567, I(1)), "x".center(I(3)), divmod(I(7).n, 2))
try:
    print(float(B()))
except TypeError as e:
    print(e)
try:
    print(int(C()))
except TypeError as e:
    print(e)
import math
print(math.sqrt(I(4)), math.floor(2.5), math.gcd(I(4), 6), math.factorial(I(3)))
print(int("7", I(8)), pow(2, 3, 5), "abc"[I(0):I(2)])
