# A function that a class body calls with a function as its first argument was taken for a method of that function.
import math


class Number:
    def __init__(self, value: float) -> None:
        self.value = value

    def _add(self, other: "Number") -> "Number":
        return Number(self.value + other.value)

    def _fallbacks(operation, name):
        def forward(self, other):
            return operation(self, other)

        print("made", name)
        return forward

    def _root(module, number):
        return module.sqrt(number)

    __add__ = _fallbacks(_add, "add")
    two = _root(math, 4)


print((Number(1.5) + Number(2.0)).value, Number.two)
