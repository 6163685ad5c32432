from typing import Any


def add(a: Any, b: Any) -> Any:
    return a + b


values: list[Any] = [1, 2.5, "x"]
print(add(1, 2), add("a", "b"), add(values[0], values[1]))
try:
    print(add(values[0], values[2]))
except TypeError as error:
    print(error)
