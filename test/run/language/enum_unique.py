# @unique refuses aliases when the class statement runs.
import enum
from enum import Enum, unique


@unique
class Good(Enum):
    A = 1
    B = 2


print(list(Good))
try:

    @unique
    class Bad(Enum):
        A = 1
        B = 1
        C = 2
        D = 2

except ValueError as error:
    print(error)


@enum.unique
class Number(enum.IntEnum):
    ONE = 1


print(Number.ONE)
