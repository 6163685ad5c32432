# As keys and elements, sorted, and beside plain tuples that are equal.
from collections import namedtuple

P = namedtuple("P", "x y")
points = [P(2, 1), P(1, 5), P(1, 2)]
print(sorted(points), sorted(points, key=lambda p: p.y), min(points), max(points, key=lambda p: p.y))
names: dict[P, str] = {P(1, 2): "a"}
names[P(3, 4)] = "b"
print(names, names[P(1, 2)], names.get(P(9, 9)), P(3, 4) in names)
print({(1, 2): "plain"}[P(1, 2)], len({P(1, 2), (1, 2), P(2, 1)}))
for place, (x, y) in enumerate(points):
    print(place, x, y)
print({p.x: p for p in points}, [p._replace(x=0) for p in points])
try:
    print({P(1, [2]): 1})
except TypeError as error:
    print(error)
