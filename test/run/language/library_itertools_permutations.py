from itertools import permutations

print(list(permutations([1, 2, 3])))
print(["".join(letters) for letters in permutations("abcd", 2)])
print(list(permutations([])), list(permutations([1], 2)), list(permutations([1, 2], 0)))
print(sum(1 for _ in permutations(range(6))))
ended = permutations([1])
print(next(ended), next(ended, "end"), next(ended, "still"))
words = ["a", 2]
for first, second in permutations(words):
    print(first, second)
