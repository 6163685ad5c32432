a, b, c = 1, 2, 3
a, b = b, a
print(a, b)
a, b, c = c, a, b
print(a, b, c)
values: list[int] = [1, 2]
values[0], values[1] = values[1], values[0]
print(values)
