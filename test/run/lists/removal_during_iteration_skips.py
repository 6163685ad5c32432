values: list[int] = [1, 2, 2, 3, 4]
for value in values:
    if value == 2:
        values.remove(value)
print(values)
