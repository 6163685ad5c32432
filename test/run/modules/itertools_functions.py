from itertools import accumulate, chain, count, cycle, dropwhile, islice, pairwise, product, repeat, takewhile

for number in count(5, 2):
    if number > 10:
        break
    print(number, end=" ")
print(list(chain([1, 2], (3,), range(4, 6))), list(chain("ab", "c")), list(repeat("x", 3)))
print(list(islice([1, 2, 3, 4, 5], 3)), list(islice(count(), 2, 11, 3)), list(islice("abcdef", 2, None)), list(islice([], 2)))
turns = cycle(["red", "green"])
print([next(turns) for _ in range(5)], list(pairwise([1, 4, 9])))
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1.5, 2.5])))
print(list(product([1, 2], "ab")), list(product([0, 1], [0, 1], [0, 1])))
print(list(islice(accumulate(count(1)), 4)), list(islice(pairwise(count()), 2)), list(islice(cycle("ab"), 5)), list(cycle(range(0))))
for left, right in zip(repeat(0), [7, 8]):
    print(left, right)
try:
    islice([1], -1)
except ValueError as error:
    print(error)
