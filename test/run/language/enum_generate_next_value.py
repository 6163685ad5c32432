# `_generate_next_value_` of the class or its base decides what auto() is.
from enum import Enum, IntEnum, auto


class Shown(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name} {start} {count} {last_values}"

    A = auto()
    B = auto()
    C = "x"
    D = auto()


class AutoName(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def hello(self) -> str:
        return "hello " + self.value


class Ordinal(AutoName):
    NORTH = auto()
    SOUTH = auto()


class Tens(IntEnum):
    def _generate_next_value_(name, start, count, last_values):
        return (count + 1) * 10

    A = auto()
    B = auto()


print([m.value for m in Shown])
print(Ordinal.NORTH, Ordinal.SOUTH.value, Ordinal.NORTH.hello(), repr(Ordinal("south")), list(Tens), Tens.B + 1)
