# The first source of a generator expression that `:=` or a closure makes a generator is evaluated once, where it stands.
from collections.abc import Callable


def items(name: str) -> list[int]:
    print("items", name)
    return [1, 2]


last = 0
plain = (last := x for x in items("a"))
print("made")
print(list(plain), last)
nested = (last := x * y for x in items("b") for y in items("c"))
print("made")
print(list(nested))


def closures() -> list[Callable[[], int]]:
    made = ((lambda: x) for x in items("d"))
    print("made")
    return list(made)


print([each() for each in closures()])
