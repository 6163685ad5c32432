from typing import Protocol, runtime_checkable


@runtime_checkable
class HasArea(Protocol):
    def area(self) -> float: ...


@runtime_checkable
class Named(Protocol):
    title: str


class Square:
    title = "square"

    def area(self) -> float:
        return 1.0


class Circle:
    def area(self) -> float:
        return 3.0

    def radius(self) -> float:
        return 1.0


class Nothing:
    pass


for value in [Square(), Circle(), Nothing(), 3]:
    print(type(value).__name__, isinstance(value, HasArea), isinstance(value, Named))
    if isinstance(value, HasArea):
        print(value.area())
