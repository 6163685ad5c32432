# A removed value leaves a dummy in CPython's table, whose place the next value on that way takes.
a = set([1, 128, 0, 8])
a.add(64)
a.discard(1)
a.add(33)
print(a)
print(set([1, 64, 33]) ^ set([1, 128, 0, 8]))
b = set(range(0, 80, 8))
for value in range(0, 80, 16):
    b.remove(value)
print(b)
for value in (320, 1, 33, 160):
    b.add(value)
print(b, b.pop(), b.pop(), b)
b.difference_update([320, 1, 24])
print(b, b.copy(), b | b, b.union(b))
