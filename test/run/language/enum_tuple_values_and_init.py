# `__init__` gets the items of a value that is a tuple; attributes of members.
from enum import Enum


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass: float, radius: float) -> None:
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self) -> float:
        return 6.67e-11 * self.mass / (self.radius * self.radius)


class Operator(Enum):
    ADD = ("+", 1, lambda a, b: a + b)
    MULTIPLY = ("*", 2, lambda a, b: a * b)

    def __init__(self, symbol, precedence, function):
        self.symbol = symbol
        self.precedence = precedence
        self.function = function


class Single(Enum):
    A = 5

    def __init__(self, number: int) -> None:
        self.double = number * 2


print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.mass, Planet.EARTH.gravity, Planet((3.303e23, 2.4397e6)))
for planet in Planet:
    print(planet.name, planet.radius, repr(planet))
print(Operator.ADD.symbol, Operator.MULTIPLY.precedence, Operator.ADD.function(2, 3), Operator.MULTIPLY.function(2, 3))
print(Single.A.double, Single.A.value)
