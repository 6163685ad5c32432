print(sum([0.1] * 10))
print(sum([1e16, 1.0, -1e16]))
print(sum([0.1, 0.2, 0.3]), 0.1 + 0.2 + 0.3)
print(sum([1, 2.5, 3]))
