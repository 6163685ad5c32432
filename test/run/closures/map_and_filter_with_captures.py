def select(values: list[int], low: int, high: int) -> list[int]:
    return list(map(lambda v: v - low, filter(lambda v: low <= v < high, values)))


print(select([1, 5, 9, 12, 3], 3, 10))
