from functools import reduce

numbers = list(range(1, 11))
print(list(map(lambda x: x * x, numbers)))
print(list(filter(lambda x: x % 3 == 0, numbers)))
print(reduce(lambda a, b: a * b, numbers))
print(list(map(lambda a, b: a - b, numbers, reversed(numbers))))
print(list(map(str, numbers)))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])))
print(reduce(lambda acc, word: acc + len(word), ["a", "bb", "ccc"], 0))
print(list(map(int, "1 2 3".split())))
