from typing import Callable


def compose(*functions: Callable[[int], int]) -> Callable[[int], int]:
    def composed(x: int) -> int:
        for function in functions:
            x = function(x)
        return x

    return composed


def repeat(function: Callable[[int], int], times: int) -> Callable[[int], int]:
    return compose(*[function] * times)


def increment(x: int) -> int:
    return x + 1


print(compose()(5))
print(compose(increment, lambda x: x * 10)(5))
print(repeat(increment, 7)(0))
print(repeat(lambda x: x * 2, 70)(1))
