for name, (low, high) in {"a": (1, 2), "b": (3, 4)}.items():
    print(name, low, high)
for first, *others in [[1, 2, 3], [4]]:
    print(first, others)
