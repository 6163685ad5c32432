def minmax(values: list[int]) -> tuple[int, int]:
    return min(values), max(values)


low, high = minmax([3, 1, 4, 1, 5])
print(low, high, minmax([7]))
