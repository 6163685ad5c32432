values: list[int] = [10, 20, 30]
values[0] = 11
values[-1] += 3
values[1] *= 2
print(values, values[0], values[-2])
