# Members cannot be assigned, nor their names and values.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



try:
    Color.RED = 5
except AttributeError as error:
    print(error)
try:
    Color.RED.value = 5
except AttributeError as error:
    print(error)
try:
    Color.GREEN.name = "x"
except AttributeError as error:
    print(error)
print(Color.RED, Color.RED.value)
Color.RED.note = "own"
print(Color.RED.note, Color.CRIMSON.note)
