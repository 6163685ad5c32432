# A protocol without abstract methods could be instantiated.
from abc import abstractmethod
from typing import Protocol


class Named(Protocol):
    name: str

    def shown(self) -> str:
        return "?"


class Abstract(Protocol):
    @abstractmethod
    def needed(self) -> int: ...


class Own(Protocol):
    def __init__(self) -> None:
        self.made = True


class Heir(Named):
    name = "heir"


class Lacking(Abstract):
    pass


print(Heir().shown(), Own().made)
for make in (Named, Abstract, Lacking):
    try:
        print(make())
    except TypeError as error:
        print(error)
