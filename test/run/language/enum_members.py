# Names, values, aliases, identity; members through members.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



print(Color.RED.name, Color.RED.value, Color.CRIMSON, Color.CRIMSON is Color.RED, Color.CRIMSON.name)
print(Color.RED is Color.RED, Color.RED is not Color.GREEN, Color.RED.GREEN, Color.RED._value_, Color.RED._name_)
print(isinstance(Color.RED, Color), isinstance(Color.RED, Enum), isinstance(1, Color), type(Color.RED) is Color)
print(Color.RED.__class__, Color, type(Color.RED).__name__, Color.__name__, Color.__qualname__, Color.__module__)
