from typing import Protocol


class Sized(Protocol):
    def size(self) -> int: ...


class Box:
    def __init__(self, n: int) -> None:
        self.n = n

    def size(self) -> int:
        return self.n


class Shelf[T: Sized]:
    def __init__(self, *items: T) -> None:
        self.items = list(items)

    def largest(self) -> T:
        return max(self.items, key=lambda item: item.size())

    def map[R](self, function) -> "list[R]":
        return [function(item) for item in self.items]


def first[T](items: list[T], default: T) -> T:
    return items[0] if items else default


shelf = Shelf(Box(3), Box(7), Box(5))
print(shelf.largest().size(), shelf.map(lambda box: box.n * 2), first([], "none"), first([1], 2))
