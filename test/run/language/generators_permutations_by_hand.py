def permutations(items):
    if not items:
        yield []
        return
    for index in range(len(items)):
        for rest in permutations(items[:index] + items[index + 1 :]):
            yield [items[index]] + rest


for permutation in permutations([1, 2, 3]):
    print(permutation)
print(sum(1 for _ in permutations(list("abcde"))))
