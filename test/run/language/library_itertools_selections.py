from itertools import combinations, combinations_with_replacement, permutations, product

print(list(product("ab", repeat=2)), list(product([1, 2], "xy", [True, False])))
print(list(product([0, 1], repeat=3)), list(product([], [1])))
print(list(product()), list(product([1, 2])), list(product(repeat=2)))
for number, letter in product(range(2), "ab"):
    print(number + 1, letter.upper(), end=" ")
print()
pools = [[1, 2], [3], [4, 5]]
print([sum(picked) for picked in product(*pools)])
print(list(permutations([1, 2, 3], 2)), list(permutations("ab")))
print(list(combinations("abcd", 2)), list(combinations([1], 2)), list(combinations([1, 2], 0)))
print(list(combinations_with_replacement("ab", 2)), list(combinations_with_replacement([], 2)))
print([a * b for a, b in combinations(range(4), 2)])
for make in (combinations, combinations_with_replacement):
    try:
        make([1], -1)
    except ValueError as error:
        print(error)
