def permutations(items: list[int]) -> list[list[int]]:
    if len(items) <= 1:
        return [items[:]]
    return [[items[i]] + rest for i in range(len(items)) for rest in permutations(items[:i] + items[i + 1 :])]


def subsets(items: list[str]) -> list[list[str]]:
    result: list[list[str]] = [[]]
    for item in items:
        result += [subset + [item] for subset in result]
    return result


print(permutations([1, 2, 3]))
print(subsets(["a", "b", "c"]))
