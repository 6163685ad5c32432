def one():
    yield 1


g = one()
print(next(g, None), next(g, None), next(g, -1))
