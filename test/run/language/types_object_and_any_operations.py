from typing import Any


def double(value: Any) -> Any:
    return value + value


def size(value: object) -> int:
    if isinstance(value, (str, list, dict, tuple)):
        return len(value)
    return -1


for value in [1, 2.5, "ab", [1], (2,), True]:
    print(double(value), size(value))
anything: Any = "text"
print(anything.upper())
anything = [3, 1, 2]
anything.sort()
print(anything)
try:
    double({})
except TypeError as error:
    print(error)
