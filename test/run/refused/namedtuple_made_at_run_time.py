# refused: unsupported_called_class
from collections import namedtuple


def make(names: str):
    return namedtuple("Point", names)  # here


print(make("x y"))
