print(sum([1, 2, 3]), sum([]), sum([0.5, 0.25]), sum([1, 2], 10), sum(range(101)), sum([[1], [2]], []), sum([True, True]))
print(sum([10**20, 1]), sum([0.1] * 3), sum((1, 0.5)), sum([2**62, 2**62]))
