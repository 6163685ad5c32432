from typing import Callable, Any
from dataclasses import dataclass

type Pair[T] = tuple[T, T]
type Table[K, V] = dict[K, list[V]]
type Tree = int | list[Tree]
type Handler[**P] = Callable[P, None]
type Maybe[T] = T | None


def swap(p: Pair[int]) -> Pair[int]:
    return p[1], p[0]


def add(t: Table[str, int], k: str, v: int) -> None:
    t.setdefault(k, []).append(v)


def total(t: Tree) -> int:
    if isinstance(t, int):
        return t
    return sum(total(x) for x in t)


table: Table[str, int] = {}
add(table, "a", 1)
add(table, "a", 2)
print(swap((1, 2)), table, total([1, [2, [3, 4]], 5]))


def find(xs: list[int], f: Callable[[int], bool]) -> Maybe[int]:
    for x in xs:
        if f(x):
            return x
    return None


print(find([1, 2, 3], lambda x: x > 1), find([], lambda x: True))


def inner() -> None:
    type Local = list[int]
    xs: Local = [1]
    print(xs)


inner()
