def pairs(first, second=10, *rest, scale: float = 1.5, **names):
    yield first
    yield second
    yield rest
    yield scale
    yield sorted(names.items())


print(list(pairs(1)))
print(list(pairs("a", "b", 3, 4, scale=2.0, x=1)))
