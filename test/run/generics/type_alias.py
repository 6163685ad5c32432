type Pairs = list[tuple[str, int]]
Vector = list[float]


def names(pairs: Pairs) -> list[str]:
    return [name for name, _ in pairs]


def scale(vector: Vector, factor: float) -> Vector:
    return [x * factor for x in vector]


print(names([("a", 1), ("b", 2)]), scale([1, 2.5], 2))
