# Values that contradict an annotation are a warning; those that it admits are not.
# RUN: riocc check %s 2>&1 | FileCheck %s
from typing import Any, Callable


def half(x: int) -> float:
    return x / 2


def text(x: int) -> str:
    # CHECK: [[#@LINE+1]]:12: warning: `text` declares to return `str` and returns `int`
    return x


# CHECK: [[#@LINE+1]]:1: warning: `word` is declared as `str` and is assigned `int`
word: str = 5
# CHECK: [[#@LINE+1]]:1: warning: `word` is declared as `str` and is assigned `float`
word = 2.5


def twice(word: str) -> str:
    return word * 2


# CHECK: [[#@LINE+1]]:13: warning: `twice` declares `word` as `str` and is given `int`
print(twice(4), text(1), word)
length = 1.5
# CHECK: [[#@LINE+1]]:1: warning: `letters` is declared as `str` and is assigned `float`; inferred from line [[#@LINE-1]]
letters: str = length
# CHECK: [[#@LINE+1]]:7: warning: `twice` declares `word` as `str` and is given `float`; inferred from line [[#@LINE-3]]
twice(length)


# CHECK-NOT: warning
class Money:
    def __init__(self, amount: float) -> None:
        self.amount = amount

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.amount == other.amount


def apply(function: Callable[[int], float], value: Any) -> float:
    return function(value)


anything: Any = 1
anything = "x"
number: float = 1
print(half(True), Money(1) == Money(True), apply(half, 2), anything, number, [word for word in range(2)])
# CHECK: riocc: 6 warnings
