values: list[int] = [3**i for i in range(0, 200, 20)]
for i in range(200):
    scratch = 7**i * values[i % 10]
table: dict[int, int] = {value: value % 1000 for value in values}
print(values[-1], table[3**100], scratch % 10**9, sum(values) % 10**12)
