from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from collections.abc import (AsyncIterable, AsyncIterator, Awaitable, Callable, Collection, Container, Coroutine, Generator,
                             Hashable, ItemsView, Iterable, Iterator, KeysView, Mapping, MutableMapping, MutableSequence,
                             MutableSet, Reversible, Sequence, Set, Sized, ValuesView)
from dataclasses import dataclass
from enum import Enum


class Color(Enum):
    RED = 1


@dataclass
class Data:
    x: int = 0


@dataclass(frozen=True)
class Frozen:
    x: int = 0


class Plain:
    def __call__(self) -> int:
        return 1


Pair = namedtuple("Pair", "a b")


def gen():
    yield 1


def tell(name: str, value) -> None:
    row = ""
    row += "H" if isinstance(value, Hashable) else "-"
    row += "I" if isinstance(value, Iterable) else "-"
    row += "N" if isinstance(value, Iterator) else "-"
    row += "R" if isinstance(value, Reversible) else "-"
    row += "Z" if isinstance(value, Sized) else "-"
    row += "K" if isinstance(value, Container) else "-"
    row += "C" if isinstance(value, Collection) else "-"
    row += "F" if isinstance(value, Callable) else "-"
    row += "Q" if isinstance(value, Sequence) else "-"
    row += "q" if isinstance(value, MutableSequence) else "-"
    row += "S" if isinstance(value, Set) else "-"
    row += "s" if isinstance(value, MutableSet) else "-"
    row += "M" if isinstance(value, Mapping) else "-"
    row += "m" if isinstance(value, MutableMapping) else "-"
    row += "G" if isinstance(value, Generator) else "-"
    row += "k" if isinstance(value, KeysView) else "-"
    row += "v" if isinstance(value, ValuesView) else "-"
    row += "i" if isinstance(value, ItemsView) else "-"
    row += "A" if isinstance(value, Awaitable) else "-"
    row += "O" if isinstance(value, Coroutine) else "-"
    row += "y" if isinstance(value, AsyncIterable) else "-"
    row += "Y" if isinstance(value, AsyncIterator) else "-"
    print(f"{name:12} {row}")


tell("int", 1)
tell("bool", True)
tell("float", 1.5)
tell("str", "s")
tell("None", None)
tell("list", [1])
tell("tuple", (1, 2))
tell("long tuple", tuple([1]))
tell("dict", {1: 2})
tell("set", {1})
tell("frozenset", frozenset({1}))
tell("range", range(3))
tell("slice", slice(1, 2))
tell("function", gen)
tell("lambda", lambda: 1)
tell("builtin", len)
tell("class", Plain)
tell("int class", int)
tell("object", object())
tell("method", [1].append)
tell("bound", Data().__repr__)
tell("generator", gen())
tell("genexpr", (x for x in "a"))
tell("flat genexpr", (y for x in ["a"] for y in x))
tell("keys", {}.keys())
tell("values", {1: 2}.values())
tell("items", {1: 2}.items())
tell("zip", zip([1], [2]))
tell("map", map(str, [1]))
tell("filter", filter(None, [1]))
tell("enumerate", enumerate([1]))
tell("reversed", reversed([1]))
tell("list iter", iter([1]))
tell("str iter", iter("a"))
tell("dict iter", iter({1: 2}))
tell("set iter", iter({1}))
tell("range iter", iter(range(2)))
tell("tuple iter", iter((1,)))
tell("deque", deque([1]))
tell("Counter", Counter("a"))
tell("defaultdict", defaultdict(int))
tell("OrderedDict", OrderedDict())
tell("Pair", Pair(1, 2))
tell("Data", Data())
tell("Frozen", Frozen())
tell("Plain", Plain())
tell("member", Color.RED)
tell("error", ValueError("x"))
