# Enum classes as values: in functions, containers and loops; nested in a class.
from enum import Enum, IntEnum


class Color(Enum):
    RED = "r"
    BLUE = "b"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Machine:
    class State(Enum):
        OFF = 0
        ON = 1

    def __init__(self, state: "Machine.State" = State.OFF) -> None:
        self.state = state

    def toggle(self) -> None:
        self.state = Machine.State.ON if self.state is Machine.State.OFF else self.State.OFF


def names(kind) -> list[str]:
    return [member.name for member in kind]


def parse(kind, text: str):
    try:
        return kind[text]
    except KeyError:
        return None


print(names(Color), names(Level), parse(Color, "RED"), parse(Level, "RED"), parse(Level, "HIGH"))
for kind in (Color, Level):
    print(kind, len(kind), list(kind))
machine = Machine()
for _ in range(3):
    print(machine.state, repr(machine.state), machine.state.value)
    machine.toggle()
print(Machine.State.__qualname__, Machine.State["ON"], [s.name for s in Machine.State], callable(Color), hasattr(Color, "RED"), hasattr(Color, "X"))
try:
    print(Machine.State(7))
except ValueError as error:
    print(error)
