a: set[int] = {1, 2, 3}
print(a.union([3, 4], (5,)), a.intersection([2, 3, 9]), a.difference(range(2)), a.symmetric_difference([3, 4]))
a.update([10, 11], {12})
a.difference_update([1])
a.intersection_update([2, 10, 12])
print(a)
