"""Class patterns ask as isinstance does; heirs of Sequence match sequence patterns."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable


class Path(Sequence[str]):
    def __init__(self, *parts: str) -> None:
        self.parts = parts

    def __getitem__(self, index: int) -> str:
        return self.parts[index]

    def __len__(self) -> int:
        return len(self.parts)


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


@dataclass
class Door:
    name: str

    def close(self) -> None:
        print("closed", self.name)


def show(value: object) -> str:
    match value:
        case Closes():
            value.close()
            return "closable"
        case Callable():
            return "callable"
        case [a, b]:
            return f"two {a} {b}"
        case [first, *rest]:
            return f"first {first} then {rest}"
        case Iterable():
            return "iterable"
    return "other"


for v in [Door("d"), len, show, Path("a", "b"), Path("a", "b", "c"), range(3), "ab", {1, 2}, 5, (1, 2)]:
    print(show(v))
