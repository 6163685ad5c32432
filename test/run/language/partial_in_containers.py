# Partials of different functions lie in one container or field, each with what is its own.
from dataclasses import dataclass
from functools import partial
from typing import Callable


def power(base: int, exponent: int) -> int:
    return base**exponent


def greet(greeting: str, name: str, punctuation: str = "!") -> str:
    return f"{greeting}, {name}{punctuation}"


handlers: dict[str, Callable[[str], str]] = {
    "hi": partial(greet, "Hi"),
    "bye": partial(greet, "Bye", punctuation="..."),
    "up": str.upper,
}
for key, handler in handlers.items():
    print(key, handler("x"))
print([step(7) for step in [partial(power, 2), partial(max, 10), partial(power, exponent=2), abs]])


class Button:
    def __init__(self, label: str, action: Callable[[], None]) -> None:
        self.label = label
        self.action = action


log: list[str] = []
for button in [Button("a", partial(log.append, "first")), Button("b", partial(print, "x", sep="-"))]:
    print(button.label)
    button.action()
print(log)


@dataclass
class Event:
    callback: Callable[[int], int]
    number: int


events = [Event(partial(power, exponent=2), 4), Event(lambda n: n + 1, 4), Event(partial(pow, 2), 5)]
print([event.callback(event.number) for event in events])
