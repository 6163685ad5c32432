from collections.abc import Callable


class Shifter:
    def __init__(self, by: int) -> None:
        self.by = by

    def move(self, a: int, b: int) -> int:
        return a + b + self.by

    def __call__(self, a: int, b: int) -> int:
        return (a - b) * self.by


def power(a: int, b: int) -> int:
    return a**2 + b


scale = 3
table: dict[str, Callable[[int, int], int]] = {
    "+": lambda a, b: a + b,
    "power": power,
    "move": Shifter(10).move,
    "call": Shifter(2),
    "max": max,
    "scaled": lambda a, b: a * b * scale,
}
for name, function in table.items():
    print(name, function(7, 5))
scale = 4
print(table["scaled"](2, 3), [table[name](1, 2) for name in ("+", "call")])
