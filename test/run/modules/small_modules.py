from __future__ import annotations

import string
from abc import ABC
from functools import reduce
from typing import Any, Callable, Dict, Generic, List, Optional, TYPE_CHECKING, TypeVar, Union, cast

if TYPE_CHECKING:
    import sys

T = TypeVar("T")
Vector = List[float]


class Shape(ABC):
    def area(self) -> float:
        return 0.0


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


def scale(values: Vector, factor: Optional[float] = None, name: Union[str, int] = "v", extra: Any = None) -> Vector:
    print(name, extra)
    return [value * (factor if factor is not None else 2.0) for value in values]


def apply(function: Callable[[int], int], value: int) -> int:
    return function(value)


stack = Stack[int]()
stack.push(3)
print(stack.items, Shape().area(), scale([1.5]), scale([2.0], 3.0, 4, "x"), apply(lambda value: value + 1, 4), cast(int, 7))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, ["b", "c"], "a"))
try:
    empty: list[int] = []
    reduce(lambda a, b: a + b, empty)
except TypeError as error:
    print(error)
print(string.ascii_lowercase, string.digits, string.hexdigits, string.punctuation, repr(string.whitespace), string.capwords("some old words"))
