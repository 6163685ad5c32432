# The fields of a generic class have types of their own for other arguments, and no annotation converts what they hold.
from dataclasses import dataclass
from typing import Generic, Optional, TypeVar

T = TypeVar("T")


@dataclass
class Weighted(Generic[T]):
    value: T
    weight: float = 1


class Reader[E]:
    def __init__(self, items: list[E]) -> None:
        self.items = items
        self.place = 0

    def __iter__(self) -> "Reader[E]":
        return self

    def __next__(self) -> E:
        if self.place >= len(self.items):
            raise StopIteration
        self.place += 1
        return self.items[self.place - 1]


class Tree(Generic[T]):
    def __init__(self, value: T) -> None:
        self.value = value
        self.left: "Optional[Tree[T]]" = None
        self.right: Optional["Tree[T]"] = None
        self.pair: tuple[T, float] = (value, 2)

    def insert(self, value: T) -> None:
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Tree(value)
        else:
            self.right.insert(value)

    def walk(self) -> list[T]:
        before = self.left.walk() if self.left else []
        return before + [self.value] + (self.right.walk() if self.right else [])


one = Weighted(3, 4)
one.weight = True
print(one, Weighted("a"), Weighted(1.5, 2))
print(sum(Reader([1, 2])), "".join(Reader(["a", "b"])))
numbers, words = Tree(5), Tree("m")
for number in (3, 8, 2**70):
    numbers.insert(number)
for word in "the quick fox".split():
    words.insert(word)
print(sum(numbers.walk()), " ".join(words.walk()), numbers.pair, words.pair)
