# The fields of a base count where the heir's `__init__` calls the base's before it shows the object to anybody.
from dataclasses import dataclass


class Base:
    def __init__(self, name: str, parts: tuple["Base", ...]) -> None:
        self.name = name
        self.parts = parts

    def __del__(self) -> None:
        print("drop", self.name)


class Heir(Base):
    def __init__(self, name: str, first: Base, second: Base | None) -> None:
        super().__init__(name, (first,))
        self.second = second


@dataclass
class Link:
    value: int
    next: "Link | None" = None

    def __del__(self) -> None:
        print("link", self.value)


base = Base("base", ())
heir = Heir("heir", base, None)
del base
heir = Heir("second heir", Base("inner", (heir,)), heir)
print("made")
del heir
link = Link(1)
for value in range(2, 5):
    link = Link(value, link)
link = link.next
print("end")
