"""What heirs of MutableSequence get, and by which of their own methods it goes."""

from __future__ import annotations

from collections.abc import Iterable, MutableSequence
from typing import TypeVar

T = TypeVar("T")


class Log(MutableSequence[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self._items = list(items)

    def __getitem__(self, index):
        return self._items[index]

    def __setitem__(self, index, value) -> None:
        print("set", index, value)
        self._items[index] = value

    def __delitem__(self, index) -> None:
        print("del", index)
        del self._items[index]

    def __len__(self) -> int:
        return len(self._items)

    def insert(self, index: int, value: T) -> None:
        print("insert", index, value)
        self._items.insert(index, value)


log = Log([3, 1])
log.append(2)
log.extend([9, 8])
log += [7]
log.reverse()
print(log.pop(), log.pop(0), list(log), log.index(9), log.count(1))
log.remove(9)
log.clear()
print(len(log), list(log))
