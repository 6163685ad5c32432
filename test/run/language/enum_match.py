# `case Color.RED`, alternatives, guards; int and str members against literals.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



class N(int, Enum):
    ONE = 1
    TWO = 2


def name_of(color: Color) -> str:
    match color:
        case Color.RED:
            return "red"
        case Color.GREEN | Color.BLUE if color is not Color.BLUE:
            return "green"
        case Color():
            return "another"


def kind(value: object) -> str:
    match value:
        case N.ONE:
            return "one"
        case 2:
            return "two"
        case int(number):
            return f"int {number}"
        case Color(value=3):
            return "blue"
        case Color.RED, other:
            return f"red and {other}"
        case {"color": Color.RED}:
            return "mapping"
    return "?"


print([name_of(c) for c in Color])
print([kind(v) for v in (1, N.ONE, N.TWO, 7)], kind(Color.BLUE), kind((Color.RED, 5)), kind({"color": Color.RED}), kind(Color.RED))
