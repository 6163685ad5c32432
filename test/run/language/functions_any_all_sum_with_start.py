print(sum([[1], [2, 3]], []), sum((1.5, 2)), sum(range(101)), sum([], 5))
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]))
print(max(3, 1, 2), min("b", "a"), max([], default="none"), max("aa", "b", key=len), min([3, 1, 2], key=lambda n: -n))
print(abs(-3), abs(-2.5), round(2.5), round(3.5), round(2.675, 2), divmod(-7, 2), pow(3, 4, 5))
