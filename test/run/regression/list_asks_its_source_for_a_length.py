# `list(x)`, `sorted(x)`, `[*x]` and the like never called `__len__` of x, whose exceptions and output CPython shows.
from collections.abc import Iterator


class Shelf:
    def __init__(self, size: int) -> None:
        self.size = size

    def __len__(self) -> int:
        print("len", self.size)
        return self.size

    def __iter__(self) -> Iterator[int]:
        print("iter")
        yield from (3, 1, 2)


class Hinted:
    def __init__(self) -> None:
        self.left = 2

    def __length_hint__(self) -> int:
        print("hint")
        return self.left

    def __iter__(self) -> "Hinted":
        return self

    def __next__(self) -> int:
        if self.left == 0:
            raise StopIteration
        self.left -= 1
        return self.left


class Odd:
    def __len__(self) -> int:
        raise TypeError("no length")

    def __iter__(self) -> Iterator[int]:
        yield 1


shelf = Shelf(5)
print(list(shelf), sorted(shelf), [*shelf, 4], tuple(shelf), set(shelf), max(shelf), sum(shelf))
items = [0]
items.extend(shelf)
items += shelf
items[1:2] = shelf
print(items, "-".join(str(item) for item in shelf), [item for item in shelf])
print(list(Hinted()), sorted(Hinted()), list(Odd()))
first, *rest = shelf
print(first, rest, *shelf)
try:
    print(sorted(Shelf(-1)))
except ValueError as error:
    print(error)
