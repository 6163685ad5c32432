def scale(values: list[float], factor: float) -> list[float]:
    return [value * factor for value in values]


print(scale([1, 2], 2), scale([1, 2.5], 2), scale([1], 0.5), scale([], 1))
