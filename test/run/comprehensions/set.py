print({n % 5 for n in range(20)}, {n * n for n in [-2, -1, 0, 1, 2]}, sorted({c for c in "banana"}))
