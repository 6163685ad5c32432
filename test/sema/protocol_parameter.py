# A Protocol in a parameter is generic: each class that fits gets an instance.
# RUN: riocc build --emit=types %s | FileCheck %s

from typing import Protocol


class Named(Protocol):
    def name(self) -> str: ...


class Cat:
    def name(self) -> str:
        return "cat"


class Dog:
    def name(self) -> str:
        return "dog"


def show(thing: Named) -> str:
    return thing.name()


# CHECK-DAG: __main__.show(__main__.Cat) -> str
# CHECK-DAG: __main__.show(__main__.Dog) -> str
print(show(Cat()), show(Dog()))
