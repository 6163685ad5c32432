# What is no member: the class's and the member's AttributeErrors.
from enum import Enum


class Color(Enum):
    RED = 1
    __secret = 4

    @classmethod
    def secret(cls) -> int:
        return cls.__secret


print(list(Color), Color.secret(), hasattr(Color, "RED"), hasattr(Color.RED, "value"), hasattr(Color, "PINK"))
try:
    print(Color.name)
except AttributeError as error:
    print(error)
try:
    print(Color.PINK)
except AttributeError as error:
    print(error)
try:
    print(Color.RED.pink)
except AttributeError as error:
    print(error)
