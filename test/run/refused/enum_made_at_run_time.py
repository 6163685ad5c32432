# refused: unsupported_called_class
from enum import Enum


def make(names: str):
    return Enum("Color", names)  # here


print(make("RED"))
