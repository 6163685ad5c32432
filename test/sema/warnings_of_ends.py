# A function that declares a value and may end without one; what a call gives of a parameter's classes; whence a type is.
# RUN: riocc check %s 2>&1 | FileCheck %s
import sys
from enum import Enum
from typing import Literal, NamedTuple


class Color(Enum):
    RED = 1
    BLUE = 2


def sign(number: int) -> int:
    # CHECK: [[#@LINE+1]]:5: warning: `sign` declares to return `int` and may end here, where it returns `None`
    if number > 0:
        return 1
    elif number < 0:
        return -1


def name_of(color: Color) -> str:
    if color is Color.RED:
        return "red"
    elif color is Color.BLUE:
        return "blue"


class Token(NamedTuple):
    kind: str
    text: str


def value_of(token: Token) -> int:
    match token:
        case Token("number", text):
            value = int(text)
        case Token(_, text):
            value = len(text)
    return value


def loop() -> int:
    while True:
        if len(sys.argv) > 0:
            return 1


Mode = Literal["r", "w"]


def number_of(mode: Mode) -> int:
    if mode == "r":
        return 1
    elif mode == "w":
        return 2


def silent(number: int) -> int:
    # CHECK: [[#@LINE+1]]:5: warning: `silent` declares to return `int` and may end here, where it returns `None`
    print(number)


def later() -> int: ...


def shown(value: int | str, is_text: bool) -> str:
    # CHECK: [[#@LINE+1]]:12: warning: this raises `AttributeError` for what some call gives as `value`: `int` has no attribute `upper`
    return value.upper() if is_text else str(value)


print(number_of("r"), silent(1), later())
print(value_of(Token("name", "x")), sign(1), name_of(Color.RED), loop(), shown("a", True), shown(1, False))
either = "a" if len(sys.argv) > 1 else 2
# CHECK: [[#@LINE+1]]:7: warning: `str`, one of `int | str`, `-` does not combine with `int`; inferred from line [[#@LINE-1]]
print(either - 1)
# CHECK: riocc: 4 warnings
