t = tuple([1, 2, 3])
print(t, len(t), t[0], t[-1], t[1:], t == (1, 2, 3), (1, 2, 3) == t, hash(t) == hash((1, 2, 3)))
print(tuple(), tuple("ab"), tuple((1, "x")), type(t).__name__, type(t) is tuple, isinstance(t, tuple))
u = ()
for i in range(5):
    u = u + (i,)
print(u)
u += (9,)
print(u, sorted(u, reverse=True), u * 2, (1, 2) * 3, 2 * (0,))
def f(a, b=5, *rest, k=1):
    return (a, b, rest, k)
print(f(*[1]), f(*[1, 2]), f(*[1, 2, 3, 4], k=2), f(0, *[7]), f(*[1], 2, *(3, 4)))
def g(a, b, c):
    return a + b * c
def h(a, b=2):
    return a - b
print(g(*[1, 2, 3]), g(1, *[2, 3]), h(*[4]))
for bad in ([], [1], [1, 2], [1, 2, 3, 4]):
    try:
        print(g(*bad))
    except TypeError as e:
        print(e)
for bad in ([], [1, 2, 3]):
    try:
        print(h(*bad))
    except TypeError as e:
        print(e)
print(*[1, 2, 3], sep="-")
print(*"abc")
print((*t, 4), (0, *t), [*t, *u])
a, *b = t
print(a, b)
def tail(x):
    return x[1:]
print(tail((1, "a", 2.5)), (1, "a", 2.5)[::-1], (1, 2, 3, 4)[1:3])
d = {t: 1, (4, 5): 2}
print(d[(1, 2, 3)], d[tuple([4, 5])])
def rec(n):
    return () if n == 0 else rec(n - 1) + (n,)
print(rec(6))
print(t < (1, 2, 4), (1, 2) < t, t >= (1,), max(t), sum(t), 2 in t, t.index(3), t.count(1))
m = [[1, 2], [3, 4]]
print([tuple(r) for r in m], list(map(tuple, m)))
i = 1
print((10, 20, 30)[i], (10, "x")[i])
