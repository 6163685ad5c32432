from dataclasses import dataclass
from typing import ClassVar


@dataclass
class Item:
    name: str
    count: ClassVar[int] = 0

    def __post_init__(self) -> None:
        Item.count += 1


print(Item("a"), Item("b"), Item.count)
