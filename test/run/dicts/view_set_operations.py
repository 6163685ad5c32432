a = {i: i * i for i in range(6)}
b = {i * 3: "x" for i in range(4)}
print(a.keys() & b.keys(), b.keys() & a.keys(), a.keys() | b.keys(), a.keys() - b.keys(), a.keys() ^ b.keys())
print(a.keys() & {1, 2, 77}, a.keys() & [5, 4, 99], a.keys() - [0, 1], {1, 2, 77} - a.keys(), {1, 77} | a.keys())
print(a.keys() == {0, 1, 2, 3, 4, 5}, a.keys() == b.keys(), a.keys() >= {1, 2}, {1} < a.keys(), a.keys() <= b.keys())
print(a.keys().isdisjoint(b.keys()), a.keys().isdisjoint([9]), a.items() & {(1, 1), (2, 5)}, a.items() - {(1, 1)})
print((2, 4) in a.items(), (2, 5) in a.items(), 16 in a.values(), list(reversed(a.items()))[:2], list(reversed(a.values())))
s = {100}
s |= set(a)
s &= a.keys()
print(s, s.union(a), s.difference(b), s.symmetric_difference(b), s.intersection(b))
