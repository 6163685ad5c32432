# refused: unsupported_in_function
from enum import Enum


def make():
    class Color(Enum):  # here
        RED = 1

    return Color.RED


print(make())
