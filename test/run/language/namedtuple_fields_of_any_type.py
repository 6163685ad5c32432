# Fields of several types, other named tuples and None; objects of one class with different types.
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Item(NamedTuple):
    name: str
    price: float
    parent: Item | None = None


class Box(NamedTuple, Generic[T]):
    item: T
    count: int = 0


@dataclass
class Cart:
    items: list[Item] = field(default_factory=list)
    best: Item | None = None

    def add(self, item: Item) -> None:
        self.items.append(item)
        if self.best is None or item.price > self.best.price:
            self.best = item


cart = Cart()
print(cart)
cart.add(Item("pen", 2))
cart.add(Item("ink", 2.5, Item("box", 9)))
print(cart, cart.best.name if cart.best is not None else None)
for item in cart.items:
    print(item.name, item.parent.name if item.parent is not None else "-")


def make(kind: int):
    if kind == 0:
        return Box(1)
    if kind == 1:
        return Box("s", 2)
    return (1, 0)


for kind in range(3):
    value = make(kind)
    print(value, isinstance(value, Box), value == (1, 0), type(value).__name__)
    if isinstance(value, Box):
        print(value.item, value.count)
