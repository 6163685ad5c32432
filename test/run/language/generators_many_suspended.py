def cells(n: int):
    text = "item " * 3
    values = [n]
    while True:
        yield text + str(sum(values))
        values.append(n)


generators = [cells(n) for n in range(50)]
for _ in range(20):
    rows = [next(g) for g in generators]
print(rows[0], rows[-1])
