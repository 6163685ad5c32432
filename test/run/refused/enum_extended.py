# refused: type_error
from enum import Enum


class Color(Enum):
    RED = 1


class More(Color):  # here
    BLUE = 2
