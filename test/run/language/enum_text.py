# repr, str and format of members and of the class.
from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1



print(Color.RED, repr(Color.RED), str(Color.GREEN), [Color.RED], (Color.BLUE,), {"k": Color.RED})
print(f"{Color.GREEN}|{Color.GREEN!r:>20}|{Color.GREEN:>15}|{Color.GREEN!s:<14}|{Color.RED.value:03d}")
print("%s %r" % (Color.RED, Color.BLUE), "{} {!r} {:^13}".format(Color.RED, Color.RED, Color.RED))
print(Color, repr(Color), f"{Color}", [Color], str(Color.RED).split("."))
