# refused: unsupported_enum
from enum import Enum


class Color(Enum):
    RED = 1
    for i in range(3):  # here
        pass


print(Color.RED)
