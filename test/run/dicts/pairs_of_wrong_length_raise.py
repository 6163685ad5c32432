table: dict[int, int] = {}
for pairs in ([[1, 2], [3, 4]], [[1, 2], [3]], [[1, 2, 3]]):
    try:
        table.update(pairs)
    except ValueError as error:
        print(error)
    print(table)
print(dict([(1, "a"), (2, "b")]), dict([]), dict(["ab", "cd"]), dict({1: 2}), dict(enumerate("xy")))
