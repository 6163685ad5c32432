a: set[int] = {1, 2}
b = a
c = a.copy()
a.add(3)
print(b, c, a == b, a == c, set(a) == a)
