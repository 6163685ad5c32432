import heapq

print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge()), list(heapq.merge([], [1])))
print(list(heapq.merge(["bb", "dddd"], ["a", "ccc"], key=len)), list(heapq.merge([5, 3], [4, 1], reverse=True)))
# Of equal items, those of the first iterable come first.
print(list(heapq.merge([(1, "a"), (3, "b")], iter([(1, "c"), (2, "d")]), key=lambda pair: pair[0])))
print(list(heapq.merge([(2, "x"), (1, "a")], [(2, "y"), (0, "z")], key=lambda pair: pair[0], reverse=True)))
print(heapq.nlargest(2, ["a", "ccc", "bb"], key=len), heapq.nsmallest(1, [(2, "x"), (1, "y")], key=lambda t: t[0]))


def numbers(name, *values):
    for value in values:
        print("read", name, value)
        yield value


for value in heapq.merge(numbers("a", 1, 3), numbers("b", 2)):
    print(value)
