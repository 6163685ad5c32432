numbers: list[int] = [3, 1, 2]
print(numbers)
print([], [1], ["a", 'b"c'], [1.5, 2.0], [True, None])
