# RUN: %exits 1 riocc check %s 2>&1 | FileCheck %s
# RUN: riocc build %s -o %t
#
# What nothing calls is checked with the types that its parameters declare; it is no part of the program.
from abc import ABC, abstractmethod
from dataclasses import dataclass


class Shape(ABC):
    @abstractmethod
    def area(self) -> float: ...

    def wrong(self) -> float:
        # CHECK: [[#@LINE+1]]:16: error: `+` cannot combine `float` and `str`
        return self.area() + "x"


class Square(Shape):
    def __init__(self, side: float) -> None:
        self.side = side

    def area(self) -> float:
        return self.side * self.side


@dataclass
class Order:
    name: str
    count: int

    def label(self, prefix: str) -> str:
        # CHECK: [[#@LINE+1]]:16: error: `+` cannot combine `str` and `int`
        return prefix + self.count

    def best(self, other: "Order | None", *more: int) -> str:
        if more:
            # CHECK: [[#@LINE+1]]:20: error: `+` cannot combine `int` and `str`
            return more[0] + ""
        # CHECK: [[#@LINE+1]]:16: warning: this may be `None`, which has no attribute `name`
        return other.name


class Node:
    def __init__(self, parent: "Node | None" = None, label=None, **labels: str) -> None:
        self.parent = parent
        self.labels = labels

    def depth(self) -> int:
        # CHECK: [[#@LINE+1]]:50: error: `NoneType | Node` has no attribute `height`
        return 0 if self.parent is None else 1 + self.parent.height()

    def label(self) -> int:
        # CHECK: [[#@LINE+1]]:16: error: `+` cannot combine `str` and `int`
        return self.labels["name"] + 1


def areas(shapes: list[Shape]) -> list[float]:
    return [shape.area() for shape in shapes]


def names(shapes: list[Shape]) -> list[str]:
    # CHECK: [[#@LINE+1]]:13: error: `Square` has no attribute `name`
    return [shape.name for shape in shapes]


def undeclared(value):
    return value.anything + 1


def called(value):
    return value + 1


print(called(2))
# CHECK: riocc: 6 errors and 1 warning
