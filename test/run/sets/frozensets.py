empty: frozenset[int] = frozenset()
f = frozenset([3, 1, 2])
print(empty, f, hash(empty), hash(f), hash(frozenset([(1, 2), (3, 4)])), hash(frozenset([1.5, 2**70, -1])))
table = {f: "abc", frozenset([7]): "seven"}
print(table[frozenset([1, 2, 3])], table.get(empty), frozenset([7]) in table)
groups = {f, frozenset([9])}
print({1, 2, 3} in groups, {1, 2} in groups, f == {1, 2, 3}, {1, 2, 3} == f, f != {1})
print(f | {5}, {5} | f, f & {1, 9}, f - {1}, f ^ {1, 50}, type(f | {5}).__name__, type({5} | f).__name__)
print(f < {1, 2, 3, 4}, f <= f, f > empty, f.issubset([1, 2, 3, 4]), f.issuperset([1]), f.isdisjoint((8,)))
print(f.union([4], (5,)), f.copy(), f.intersection([1, 2], [2]), f.difference([1], [2]), len(f), bool(empty))
