# `__str__`, `__repr__` and `__format__` of the class itself; format() asks str().
from enum import Enum, IntEnum, StrEnum


class Shape(Enum):
    SQUARE = 1

    def __str__(self) -> str:
        return f"shape {self.name.lower()}"


class Number(IntEnum):
    ONE = 1

    def __str__(self) -> str:
        return "one!"


class Plain(IntEnum):
    TWO = 2

    def __repr__(self) -> str:
        return "<two>"


class Word(StrEnum):
    A = "a"

    def __repr__(self) -> str:
        return "Word!"

    def __format__(self, spec: str) -> str:
        return "formatted " + spec


print(Shape.SQUARE, repr(Shape.SQUARE), f"{Shape.SQUARE}", f"{Shape.SQUARE:>15}", str(Shape.SQUARE), [Shape.SQUARE])
print(Number.ONE, repr(Number.ONE), f"{Number.ONE}", f"{Number.ONE:3d}", "%s %d" % (Number.ONE, Number.ONE))
print(Plain.TWO, repr(Plain.TWO), f"{Plain.TWO}", [Plain.TWO])
print(Word.A, repr(Word.A), f"{Word.A}", f"{Word.A:x}", str(Word.A), [Word.A])
