from collections.abc import Callable


def compose(f: Callable[[int], int], g: Callable[[int], int]) -> Callable[[int], int]:
    return lambda x: f(g(x))


increment = lambda x: x + 1
square = lambda x: x * x
print(compose(increment, square)(5), compose(square, increment)(5), compose(str.__len__, str)(12345))
