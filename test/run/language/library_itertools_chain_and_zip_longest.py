from itertools import batched, chain, zip_longest

print(list(chain.from_iterable([[1, 2], [3], []])))
print(list(chain([1], (2, 3), "ab", {4: 5})), list(chain()), list(chain([1])))
rows = [[1, 2, 3], [4, 5, 6]]
print(list(chain(*rows)), list(chain.from_iterable(zip(*rows))))
print(list(zip_longest([1, 2, 3], "ab")), list(zip_longest([1], [2, 3], [4, 5, 6], fillvalue=0)))
print(list(zip_longest(*["ab", "c"], fillvalue="-")), list(zip_longest()))
print(list(batched("abcdefg", 3)), list(batched([1, 2, 3, 4], 2)))
try:
    list(batched([1, 2, 3], 2, strict=True))
except ValueError as error:
    print(error)
try:
    batched([1], 0)
except ValueError as error:
    print(error)


def noisy(name, count):
    for number in range(count):
        print(name, number)
        yield number


# Each iterable is begun when it is its turn.
both = chain(noisy("a", 1), noisy("b", 2))
print(next(both), next(both))
