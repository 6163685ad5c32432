from itertools import count, islice, tee

a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a))
x, y, z = tee(iter("abc"), 3)
print(list(x), next(y), list(z), list(y))
p, q = tee(n * n for n in range(5))
print([later - n for n, later in zip(p, islice(q, 1, None))])
r, s = tee(count())
print(sum(islice(r, 1000)), sum(islice(s, 999)), next(s), next(r), next(s))
# Of a `tee` of a `tee`, the first is the one that was given.
t, u = tee(r)
print(next(t), next(u), next(r), next(s), tee([], 0))
