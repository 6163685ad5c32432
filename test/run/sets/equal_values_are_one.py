s: set[float] = {1, 1.0, True, 0, 0.0, False}
print(s, len(s), 1.0 in s)
