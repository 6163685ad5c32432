print([(x, y) for x in range(3) for y in "ab"])
print([x * y for x in range(4) if x for y in range(x)])
matrix: list[list[int]] = [[1, 2, 3], [4, 5, 6]]
print([n for row in matrix for n in row], [[row[i] for row in matrix] for i in range(3)])
