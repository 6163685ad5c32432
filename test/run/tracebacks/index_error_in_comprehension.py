def pick(values: list[int], indexes: list[int]) -> list[int]:
    return [values[i] for i in indexes]


print(pick([1, 2, 3], [0, 2]))
print(pick([1, 2, 3], [0, 5]))
