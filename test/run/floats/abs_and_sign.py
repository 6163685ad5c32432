print(abs(-2.5), abs(2.5), abs(float("-inf")))
print(max(1.5, 2), min(1.5, 1), max(2, 2.0), max(2.0, 2))
