# What CPython makes no weak references to.
import weakref
from dataclasses import dataclass
from typing import NamedTuple


class Slotted:
    __slots__ = ("x",)


class Open(Slotted):
    pass


class Place:
    __slots__ = ("x", "__weakref__")


@dataclass(slots=True)
class Data:
    x: int


class Pair(NamedTuple):
    x: int


for value in [1, "text", [1], (1,), None, 2.5, {"a": 1}, True, Slotted(), Data(1), Pair(1)]:
    try:
        print(weakref.ref(value))
    except TypeError as error:
        print(error)
made = Open()
place = Place()
references = [weakref.ref(made)(), weakref.ref(place)()]
print(references[0] is made, references[1] is place)
