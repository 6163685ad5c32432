from itertools import combinations, combinations_with_replacement, permutations

print(list(combinations([1, 2, 3, 4], 2)))
print(list(combinations("abc", 0)), list(combinations([1], 2)), len(list(combinations(range(10), 4))))
print(["".join(letters) for letters in combinations("abcd", 3)])
print(sum(a * b for a, b in combinations([1, 2, 3], 2)))
print(list(combinations_with_replacement("ab", 3)), list(combinations_with_replacement([], 2)))
try:
    combinations([1], -1)
except ValueError as error:
    print(error)
