x = "outer"
print([x for x in range(3)], x)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([value for row in matrix for value in row if value % 2])
print({(a, b): a * b for a in range(1, 3) for b in range(a, 3)})
print({len(word) for word in "one three two".split()})
print([f(2) for f in [lambda n, k=k: n**k for k in range(4)]])


class Table:
    size = 3
    rows = [n for n in range(size)]


print(Table.rows)
