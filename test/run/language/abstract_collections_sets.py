"""The operators of Set and MutableSet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableSet, Set
from typing import TypeVar

T = TypeVar("T")


class Bits(Set[int]):
    def __init__(self, values: Iterable[int] = ()) -> None:
        self.mask = 0
        for value in values:
            self.mask |= 1 << value

    def __contains__(self, value: object) -> bool:
        return isinstance(value, int) and self.mask >> value & 1 == 1

    def __iter__(self) -> Iterator[int]:
        n, mask = 0, self.mask
        while mask:
            if mask & 1:
                yield n
            n, mask = n + 1, mask >> 1

    def __len__(self) -> int:
        return self.mask.bit_count()

    def __repr__(self) -> str:
        return f"Bits({sorted(self)})"


class OrderedSet(MutableSet[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items: dict[T, None] = dict.fromkeys(items)

    def __contains__(self, item: object) -> bool:
        return item in self._items

    def __iter__(self) -> Iterator[T]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def add(self, item: T) -> None:
        self._items[item] = None

    def discard(self, item: T) -> None:
        self._items.pop(item, None)

    def __repr__(self) -> str:
        return "{" + ", ".join(map(repr, self)) + "}"


a, b = Bits([1, 2, 3]), Bits([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, Bits([3]) < b, a == Bits([3, 2, 1]), a.isdisjoint(Bits([9])), a & [1, 7], a >= {1})
print({1, 2} | a, a == {1, 2, 3}, sorted(a | {10}))
tags = OrderedSet("banana")
tags.add("z")
tags.discard("q")
tags |= OrderedSet("xy")
tags -= {"n"}
print(tags, tags.pop(), tags & OrderedSet("zx"), tags ^ {"x", "w"}, len(tags))
try:
    tags.remove("nope")
except KeyError as e:
    print("KeyError", e)
