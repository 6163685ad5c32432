class Animal:
    def speak(self) -> str:
        return "..."


class Dog(Animal):
    def speak(self) -> str:
        return "woof"


class Cat(Animal):
    pass


def describe(value: int | str | Animal | None) -> str:
    if type(value) is int:
        return "int " + str(value + 1)
    if type(value) == str:
        return "str " + value.upper()
    if value is None:
        return "none"
    if value.__class__ is Dog:
        return "dog " + value.speak()
    if type(value) in (Cat, Animal):
        return "other " + value.speak()
    return "bool " + str(value)


for value in [1, "a", None, Dog(), Cat(), Animal(), True]:
    print(describe(value), type(value).__name__)
animals: list[Animal] = [Dog(), Cat(), Animal(), Dog()]
print(type(animals[0]) is type(animals[3]), type(animals[0]) is type(animals[1]))
print(type(animals[0]) == type(animals[3]), type(animals[0]) != type(animals[1]))
names: dict[type, str] = {Dog: "dog", Cat: "cat"}
print([names.get(type(animal), "?") for animal in animals])
print(type(describe).__name__, type(Dog).__name__, type(Dog().speak).__name__, type(len).__name__)
print([isinstance(each, type) for each in [Dog, describe, 1]])


def double(x: int) -> int:
    return 2 * x


def negate(x: int) -> int:
    return -x


def twice() -> None:
    known = [double, negate]
    for first in known:
        print([first is second for second in [negate, double, negate]], first in known)


twice()
