# refused: field_order
from dataclasses import dataclass


@dataclass
class Item:
    count: int = 0
    name: str  # here


print(Item(1, "a"))
