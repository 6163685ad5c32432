from enum import Enum, auto


class Planet(Enum):
    MERCURY = (3.3e23, 2.44e6)
    EARTH = (5.97e24, 6.37e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67e-11 * self.mass / self.radius**2, 1)


class Step(Enum):
    START = auto()
    MIDDLE = auto()
    END = START


print([(p.name, p.gravity) for p in Planet], Planet["EARTH"].radius)
print(list(Step), Step.END is Step.START, Step(2), Step.MIDDLE.name)
try:
    Step(9)
except ValueError as error:
    print(error)
