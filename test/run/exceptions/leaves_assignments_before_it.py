x: int = 1
values: list[int] = []
try:
    x = 2
    values.append(1)
    values.append(values[5])
    x = 3
except IndexError:
    print("index error")
print(x, values)
