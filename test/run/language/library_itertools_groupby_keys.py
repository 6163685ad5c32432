from itertools import groupby

for key, group in groupby("aaabbc"):
    print(key, list(group))
words = ["apple", "avocado", "bean", "beet", "cherry"]
for key, group in groupby(words, key=lambda word: word[0]):
    print(key, len(list(group)))
print([key for key, _ in groupby([1, 1, 2, 1])])
print([(key, list(group)) for key, group in groupby([1, 2, 5, 6, 9], lambda n: n > 4)])
pairs = [(key, group) for key, group in groupby([1, 1, 2])]
print([list(group) for key, group in pairs])
skipping = groupby("aab")
print(next(skipping)[0])
key, group = next(skipping)
print(key, next(group), next(group, "end"), next(skipping, "no more"))
