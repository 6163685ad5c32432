values: list[int] = [1, 2, 3]
for value in values:
    if len(values) < 8:
        values.append(value * 10)
print(values)
