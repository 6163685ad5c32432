def broken():
    yield 1
    raise ValueError("no more")


g = broken()
print(next(g))
print(next(g))
