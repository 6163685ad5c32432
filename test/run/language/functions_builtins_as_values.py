# `callable`, `isinstance`, `issubclass` and `type` as values: for `map`, `filter`, keys, tables and `partial`.
from collections import Counter
from functools import partial
from itertools import groupby
from typing import Callable


class Shape:
    pass


class Square(Shape):
    def __call__(self) -> str:
        return "called"


values: list[object] = [1, "a", 2.5, len, Square(), None, Square]
print(list(map(callable, values)), sum(map(callable, values)))
print(list(map(type, [1, "a", 2.5, None, Square()])))
print(Counter(map(type, [1, "a", 2, True])))
print([(kind.__name__, len(list(group))) for kind, group in groupby([1, 2, "a", 2.0], key=type)])

check, below = isinstance, issubclass
print(below(Square, Shape), below(bool, (int, str)))
print(check(1, int), check("a", (int, str)), check(Square(), Shape), check(1.5, (int, str)))
print(list(map(isinstance, [1, "a"], [int, int])))
is_text = partial(isinstance, "text")
print(is_text(str), is_text(int))

tests: list[Callable[[object], bool]] = [callable, bool, lambda value: isinstance(value, int)]
for test in tests:
    print([test(value) for value in (0, 3, len, "")])

handlers: dict[type, str] = {int: "whole", str: "text"}
print([handlers.get(kind, "?") for kind in map(type, [1, "x", 2.0])])
maker = type
print(maker(3) is int, type, isinstance, callable, maker.__name__)
print(len(set(map(type, [1, 2, "a"]))), any(map(callable, [1, 2])), [*filter(callable, [print, 3])])
