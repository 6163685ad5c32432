def inner():
    try:
        yield 1
    except ValueError:
        yield 2
    return 3


def outer():
    x = yield from inner()
    print("inner gave", x)
    yield 4


g = outer()
print(next(g))
print(g.throw(ValueError))
print(next(g))
