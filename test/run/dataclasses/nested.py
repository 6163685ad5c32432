from dataclasses import dataclass


@dataclass
class Engine:
    power: int


@dataclass
class Car:
    name: str
    engine: Engine
    wheels: tuple[int, ...] = (1, 2, 3, 4)


cars = [Car("a", Engine(100)), Car("b", Engine(50), ())]
cars[0].engine.power += 5
print(cars)
print(Car("a", Engine(105)) == cars[0])
