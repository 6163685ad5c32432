from typing import Any


def two(a: int, b: int) -> int:
    return a + b


function: Any = two
try:
    print(function(1, 2))
    print(function(1))
except TypeError as error:
    print(error)
