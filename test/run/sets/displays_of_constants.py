# CPython folds three or more constants into a frozenset and merges it, which shows in the order.
print({8, 1, 16, 24, 0}, {64, 128, 1, 0, 8, 33}, {(1, 2), (0, 0), (3, 4), (-1, 5), (7, 7)}, {-1, -2, 0.5, 2.0, 10**20})
one = 1
print({8, one, 16, 24, 0}, {16, 8}, {*[1, 9], 17, 25, 33})
for value in {8, 1, 16, 24, 0, 40}:
    print(value, end=" ")
print([value for value in {64, 128, 1, 0, 8, 33}], sorted(value for value in {64, 128, 1, 0, 8, 33}))
print(set([8, 1, 16, 24, 0]), frozenset({8, 1, 16, 24, 0}))
