from collections.abc import Callable


def transform[A, B](items: list[A], function: Callable[[A], B]) -> list[B]:
    return [function(item) for item in items]


print(transform([1, 2], str), transform(["a", "bb"], len), transform([1.5], lambda x: x * 2))
