def adders(values: list[int]):
    return [lambda x, v=v: x + v for v in values]


offset: int = 7
shift = lambda n: n + offset
print([f(10) for f in adders([1, 2])], shift(1))
offset = 100
print(shift(1))
