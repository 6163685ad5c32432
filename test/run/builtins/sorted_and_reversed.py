print(sorted([3, 1, 2]), sorted("hello"), sorted((2, 1)), sorted({3: "a", 1: "b"}), sorted([2, 1], reverse=True))
print(list(reversed([1, 2, 3])), "".join(reversed("abc")), list(reversed(range(3))), list(reversed((1, "a"))))
print(sorted(["b", "A", "c"], key=str.lower), sorted([-3, 2, 1], key=abs, reverse=True))
