# Items of displays, lengths of tuples and literals that contradict an annotation are a warning.
# RUN: riocc check %s 2>&1 | FileCheck %s
from dataclasses import dataclass
from typing import ClassVar, Final, Literal, final

# CHECK: [[#@LINE+1]]:26: warning: `numbers` declares `int` here and is given `str`
numbers: list[int] = [1, "a"]
# CHECK: [[#@LINE+1]]:26: warning: `table` declares `str` here and is given `int`
table: dict[str, int] = {1: 2, "b": 2}
# CHECK: [[#@LINE+1]]:25: warning: `pair` declares `tuple[int, int]` here and is given `a tuple of length 3`
pair: tuple[int, int] = (1, 2, 3)
# CHECK: [[#@LINE+1]]:50: warning: `nested` declares `int` here and is given `NoneType`
nested: list[tuple[str, int]] = [("a", 1), ("b", None)]
# CHECK: [[#@LINE+1]]:27: warning: `mode` declares `Literal["r", "w"]` here and is given `"x"`
mode: Literal["r", "w"] = "x"
limit: Final = 3
# CHECK: [[#@LINE+1]]:1: warning: `limit` is declared `Final` and is assigned again
limit = 4


def names() -> list[int]:
    # CHECK: [[#@LINE+1]]:13: warning: the result of `names` declares `int` here and is given `str`
    return ["a"]


@dataclass
class Point:
    # CHECK: [[#@LINE+1]]:14: warning: `x` declares `str` here and is given `int`
    x: str = 3
    y: ClassVar[list[int]] = [1]


@final
class Leaf:
    pass


# CHECK: [[#@LINE+1]]:12: warning: `Heir` derives from `Leaf`, which is declared `@final`
class Heir(Leaf):
    pass


# CHECK-NOT: warning
floats: list[float] = [1, 2.5, True]
maybe: dict[str, int | None] = {"a": None, "b": 1}
several: tuple[int, ...] = (1, 2, 3)
right: Literal["r", "w"] = "w"
number: Literal[1, 2] = 2
mixed: list[object] = [1, "a"]


def use(limit: int) -> int:
    limit = limit + 1
    return limit


print(numbers, table, pair, nested, mode, limit, names(), Point(), Heir(), use(1))
print(floats, maybe, several, right, number, mixed)
# CHECK: riocc: 9 warnings
