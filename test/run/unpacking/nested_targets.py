(a, b), c = (1, 2), 3
[d, (e, *f)] = [4, (5, 6, 7)]
print(a, b, c, d, e, f)
