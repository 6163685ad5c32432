# `class X(str, Enum)` and `class X(int, Enum)`: values are the type's, str() is the enum's.
from enum import Enum


class Word(str, Enum):
    A = "a"
    B = "b"


class Number(int, Enum):
    ONE = 1
    TWO = "2"


class Real(float, Enum):
    HALF = 0.5
    PI = 3


class Mixin:
    def describe(self) -> str:
        return f"<{self.name}>"


class WithMixin(Mixin, Enum):
    A = 1


print(Word.A, repr(Word.A), f"{Word.A}", Word.A == "a", Word.A.value, Word.A + "x", "%s" % Word.B, {"a": 1}[Word.A], f"{Word.A:>10}")
print(Number.ONE, repr(Number.TWO), f"{Number.ONE}", Number.TWO + 1, Number.TWO > Number.ONE, Number.TWO.value, Number(2), sum(Number))
print(Real.HALF, repr(Real.PI), Real.HALF * 2, Real.PI.value, round(Real.HALF), Real(3.0), Real.HALF == 0.5, f"{Real.HALF}")
print(WithMixin.A.describe(), isinstance(WithMixin.A, Mixin))
