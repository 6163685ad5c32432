# What `__lt__` prints, how often it is called, and what an order with NaNs gives.
from math import nan
from random import Random


class Item:
    calls = 0
    digest = 1

    def __init__(self, key: int) -> None:
        self.key = key

    def __lt__(self, other: "Item") -> bool:
        Item.calls += 1
        Item.digest = (Item.digest * 31 + self.key * 7 + other.key) % 1_000_000_007
        return self.key < other.key


def shape(kind: int, size: int, generator: Random) -> list[int]:
    if kind == 0:
        return [generator.randrange(1000) for _ in range(size)]
    if kind == 1:
        return [generator.randrange(4) for _ in range(size)]
    if kind == 2:
        return [size - number // 3 for number in range(size)]
    if kind == 3:
        return [*range(size // 2), *range(size // 3), *range(size // 4, 0, -1)]
    return [number // 60 * (1 if number // 200 % 2 else -1) for number in range(size)]


class Loud:
    def __init__(self, name: str) -> None:
        self.name = name

    def __lt__(self, other: "Loud") -> bool:
        print(self.name, "<", other.name)
        return self.name < other.name


class Fickle:
    """Says the opposite each time it is asked."""

    answers = 0

    def __init__(self, number: int) -> None:
        self.number = number

    def __lt__(self, other: "Fickle") -> bool:
        Fickle.answers += 1
        return Fickle.answers % 3 == 0


generator = Random(5)
for size in (2, 5, 63, 64, 65, 257, 700):
    for kind in range(5):
        values = shape(kind, size, generator)
        for is_reversed in (False, True):
            items = [Item(value) for value in values]
            items.sort(reverse=is_reversed)
            pairs = sorted(enumerate(values), key=lambda pair: Item(pair[1]), reverse=is_reversed)
            print(size, kind, Item.calls, Item.digest, pairs[:2], pairs[-1])

print([loud.name for loud in sorted(map(Loud, "cabd"))])
print(sorted([3.0, nan, 1.0, nan, 2.0, -1.0, 7.5, nan, 0.0]))
print(sorted([(nan, 1), (1.0, 2), (nan, 0), (0.5, 9)]))
print([fickle.number for fickle in sorted(Fickle(number) for number in range(150))])
