# refused: library_gap
from dataclasses import dataclass


class Point:
    x: int


Made = dataclass(Point)  # here
