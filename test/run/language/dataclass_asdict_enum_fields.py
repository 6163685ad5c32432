"""asdict and astuple keep the members of enums, and ask other objects for a deep copy."""

from dataclasses import asdict, astuple, dataclass, field
from enum import Enum, Flag, IntEnum, auto


class Color(Enum):
    RED = auto()
    BLUE = auto()


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Access(Flag):
    READ = auto()
    WRITE = auto()


class Counter:
    def __init__(self, count: int) -> None:
        self.count = count

    def __deepcopy__(self, memo: dict[int, object]) -> "Counter":
        print("copied", self.count)
        return Counter(self.count + 1)

    def __repr__(self) -> str:
        return f"Counter({self.count})"


@dataclass
class Item:
    color: Color
    level: Level = Level.LOW
    access: Access = Access.READ | Access.WRITE
    counter: Counter = field(default_factory=lambda: Counter(0))
    palette: list[Color] = field(default_factory=lambda: list(Color))
    names: set[str] = field(default_factory=lambda: {"one"})


item = Item(Color.BLUE)
print(asdict(item))
print(astuple(item))
print(asdict(item)["color"] is Color.BLUE, asdict(item)["counter"] is item.counter)
