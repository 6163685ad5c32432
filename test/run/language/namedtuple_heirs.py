# A class derived from a named tuple, or from the call that makes one: methods are inherited, the class is kept.
from collections import namedtuple
from typing import NamedTuple


class Base(NamedTuple):
    name: str
    value: int = 1

    def label(self) -> str:
        return "base " + self.name


class Heir(Base):
    __slots__ = ()
    kind = "heir"

    def label(self) -> str:
        return "heir of " + super().label()

    @property
    def double(self) -> int:
        return self.value * 2


class Pair(namedtuple("Pair", "left right")):
    __slots__ = ()

    def __str__(self) -> str:
        return f"<{self.left}|{self.right}>"


h = Heir("n", 4)
print(h, h.label(), h.double, h.kind, h._replace(value=7), Heir._make(["m", 2]), Heir("d"))
print(h == ("n", 4), h == Base("n", 4), isinstance(h, Base), type(h) is Heir, Heir._fields)
p = Pair(1, "x")
print(p, repr(p), f"{p}", p._replace(left=2), p._asdict())
