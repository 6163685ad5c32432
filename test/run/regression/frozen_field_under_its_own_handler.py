# Assigning to a field of a frozen dataclass was refused under `except FrozenInstanceError`, which expects it.
import dataclasses
from dataclasses import FrozenInstanceError, dataclass


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


point = Point(1, 2)
try:
    point.x = 3
except dataclasses.FrozenInstanceError as error:
    print("assigned", error)
try:
    point.y += 3
except (KeyError, FrozenInstanceError) as error:
    print("added", type(error).__name__, error)
try:
    del point.x
except FrozenInstanceError as error:
    print("deleted", error)
try:
    point.z = 1
except AttributeError as error:
    print("new", error)
print(point)
