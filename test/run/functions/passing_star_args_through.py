def inner(a: int, b: int = 2, *, c: int = 3) -> int:
    return a * 100 + b * 10 + c


def outer(*args: int, **kwargs: int) -> int:
    return inner(*args, **kwargs)


print(outer(1), outer(1, 5), outer(1, c=9), outer(a=4, b=4, c=4))
