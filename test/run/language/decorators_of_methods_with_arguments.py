from functools import wraps
from typing import Callable


def repeat(times: int):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]

        return wrapper

    return decorate


def require_positive(function: Callable):
    @wraps(function)
    def wrapper(self, value: int, *, note: str = "none"):
        if value <= 0:
            raise ValueError(f"{function.__name__}: {value} is not positive ({note})")
        return function(self, value)

    return wrapper


class Counter:
    def __init__(self) -> None:
        self.total = 0

    @repeat(3)
    def add(self, amount: int, scale: int = 1) -> int:
        self.total += amount * scale
        return self.total

    @require_positive
    def remove(self, value: int) -> int:
        self.total -= value
        return self.total


counter = Counter()
print(counter.add(2))
print(counter.add(1, scale=10))
print(counter.add.__name__, Counter.add.__qualname__)
print(counter.remove(5))
try:
    counter.remove(-1, note="test")
except ValueError as error:
    print(error)
