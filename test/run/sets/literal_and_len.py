numbers: set[int] = {3, 1, 2, 3, 1}
print(numbers, len(numbers), set())
