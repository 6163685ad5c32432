from collections.abc import Callable
from typing import Callable as OlderCallable


class Adder:
    def __init__(self, amount: int) -> None:
        self.amount = amount

    def __call__(self) -> int:
        return self.amount

    def add(self) -> int:
        return self.amount + 1


def three() -> int:
    return 3


def kind(value: object) -> str:
    if isinstance(value, Callable):
        return "callable"
    return "plain"


for value in [three, Adder(1).add, Adder, Adder(1), 1, "a", print, lambda: 3, None]:
    print(kind(value), callable(value), isinstance(value, (int, OlderCallable)))


def resolve(value: int | Callable[[], int]) -> int:
    if callable(value):
        return value()
    return value


def resolved(value: int | Callable[[], int]) -> int:
    return value if not isinstance(value, Callable) else value()


print(resolve(3), resolve(three), resolve(Adder(5)), resolve(lambda: 9), resolved(3), resolved(three))
