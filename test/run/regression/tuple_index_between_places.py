# `(1, 2, 2).index(2, 2)` was taken for a wrong call and raised TypeError.
pair = (1, 2, 2, "a", 2)
print(pair.index(2, 2), pair.index(2, -1), pair.index("a", 1, 4), pair.index(2, 0, 99), pair.index(2, -(2**70)))
for start, stop in ((3, 4), (5, 9), (0, 1), (2**70, 2**71), (-2, -1)):
    try:
        print(pair.index(2, start, stop))
    except ValueError as error:
        print(error)
numbers = tuple(range(9))
print(numbers.index(4, 2), numbers.index(4, -7, -3))
