# Calls in annotations were left out with what they do.
from typing import Annotated


def seen(text):
    print("seen", text)
    return int


def function(a: seen("a"), /, b: Annotated[int, seen("b")] = seen("default"), *rest: seen("rest"), c: seen("c") = 2) -> seen("returned"):
    d: seen("never") = 3
    return a + d


print(function(1))
x: seen("x") = 1
y: Annotated[int, seen("y")]


class Holder:
    field: seen("field") = 4
    bare: seen("bare")

    def method(self, a: seen("method")) -> None:
        self.there: seen("never") = a


def outer():
    def inner(a: seen("inner")):
        return a

    class Local:
        field: seen("local") = 1

    return inner(5), Local.field


print(outer(), Holder.field)


def failing():
    raise ValueError("in an annotation")


try:

    def never(a: failing()):
        pass

except ValueError as error:
    print(error)
