values: list[int] = [1, 2, 0]
i: int = 0
i, values[i] = 2, 9
print(i, values)
x = y = [0]
x, x[0] = [5, 6], 7
print(x, y)
