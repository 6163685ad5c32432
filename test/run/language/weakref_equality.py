# Weak references are equal if their living objects are; a dead one equals itself. An object has one without callback.
import weakref


class Point:
    def __init__(self, x: int) -> None:
        self.x = x

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self) -> int:
        return hash(self.x)


class Plain:
    pass


first, second = Point(1), Point(1)
one, other, same = weakref.ref(first), weakref.ref(second), weakref.ref(first)
print(one is same, one is other, one == other, one != other)
print(hash(one) == hash(first), {one: "found"}[other])
del second
print(one == other, other == other, one != other, other != other)
try:
    hash(weakref.ref(Point(2)))
except TypeError as error:
    print(error)
print(hash(one), one == 1, one is not None)
del first
print(hash(one), one == other)
plain, another = Plain(), Plain()
print(weakref.ref(plain) == weakref.ref(another), weakref.ref(plain) == weakref.ref(plain))
print(weakref.ref(plain, print) is weakref.ref(plain), type(one) is weakref.ref, isinstance(one, weakref.ReferenceType))
