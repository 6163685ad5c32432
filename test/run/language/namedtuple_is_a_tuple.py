# Indexing, slices, unpacking, iteration, length, comparison, hash and membership are those of tuples.
from collections import namedtuple

P = namedtuple("P", ("x", "y"))
p = P(3, 4)
print(p[0], p[-1], p[:1], p[::-1], p[5:], [p[i] for i in range(-2, 2)])
a, b = p
first, *rest = p
print(a, b, first, rest, len(p), list(p), tuple(p), sum(p), max(p))
print(p == (3, 4), (3, 4) == p, p != (3, 5), p < (3, 5), P(1, 2) > P(1, 1), P(1, 2) >= (1, 2), p == [3, 4])
print(hash(p) == hash((3, 4)), 3 in p, 9 in p, p.index(4), p.count(3))
print(isinstance(p, tuple), isinstance(p, P), isinstance((3, 4), P), issubclass(P, tuple))
print(p + (1,), (1,) + p, p * 2, list(zip(p, p)), bool(p))
print("%s %s" % p, "{} {}".format(*p), "{0.x} {0.y}".format(p))
try:
    print(p[int("5")])
except IndexError as error:
    print(error)
