from collections.abc import Callable


def compose(f: Callable[[int], int], n: int) -> Callable[[int], int]:
    if n == 0:
        return f
    return compose(lambda x: f(x) + 1, n - 1)


print(compose(lambda x: x * 2, 0)(5), compose(lambda x: x * 2, 1)(5), compose(lambda x: x * 2, 100)(5))
