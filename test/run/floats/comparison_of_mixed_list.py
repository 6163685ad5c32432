values: list[float] = [3, 1.5, 2, -1.0, 2.0]
print(sorted(values), max(values), min(values))
print(values)
