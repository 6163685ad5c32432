rows: list[list[float]] = [[float(i * j) for j in range(30)] for i in range(30)]
for _ in range(20):
    rows = [[sum(row[k] for k in range(3)) / 3 + value / 2 for value in row] for row in rows]
print(f"{rows[3][4]:.6f} {rows[29][29]:.6f}")
