pairs: list[list[int]] = [[2, 1], [1, 5], [1], [2], [1, 2, 3]]
pairs.sort()
print(pairs)
print(sorted([(2, "b"), (1, "z"), (2, "a")]))
print(sorted(pairs, key=sum), max(pairs), min(pairs, key=len))
