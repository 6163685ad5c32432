state: int = 12345
values: list[int] = []
for _ in range(2000):
    state = (state * 1103515245 + 12345) % 2**31
    values.append(state % 1000)
values.sort()
print(values[:10], values[-10:], all(a <= b for a, b in zip(values, values[1:])))
