import functools
from typing import Callable, NewType, ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
UserId = NewType("UserId", int)


def logged(function: Callable[P, R]) -> Callable[P, R]:
    @functools.wraps(function)
    def inner(*args: P.args, **kwargs: P.kwargs) -> R:
        print("call", function.__name__, len(args), len(kwargs))
        return function(*args, **kwargs)

    return inner


def checked[**Q, T](function: Callable[Q, T]) -> Callable[Q, T]:
    def inner(*args: Q.args, **kwargs: Q.kwargs) -> T:
        return function(*args, **kwargs)

    return inner


@logged
def repeat(count: int, text: str = "a") -> str:
    return text * count


class User:
    def __init__(self, number: UserId) -> None:
        self.number = number

    @logged
    @checked
    def next(self, *, step: int = 1) -> UserId:
        return UserId(self.number + step)


print(repeat(3), repeat(2, text="b"), repeat.__name__)
print(User(UserId(4)).next(), User(UserId(4)).next(step=3))
