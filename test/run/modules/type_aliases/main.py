# Names that modules give to unions and tuples, imported and used in annotations and isinstance().
from shapes.kinds import Point, Item, Pair, Node
import shapes.kinds as k
Polygon = list[Point]
Shape = Polygon | Point | None
def area(p: Polygon) -> float:
    return abs(sum(a[0] * b[1] - a[1] * b[0] for a, b in zip(p, p[1:] + p[:1]))) / 2
def first(x: Item, y: Pair, z: k.Point, s: Shape = None) -> str:
    return f"{x is None} {y} {z} {s}"
print(area([(0, 0), (2, 0), (2, 2)]), first(Node(), (1, "a"), (3, 4)))
flags = 1 | 2
both = {1} | {2}
print(flags, both)
Number = int | float
KINDS = (str, Node)
values: list[object] = [3, 2.5, "x", Node(), None]
print([isinstance(value, Number) for value in values], [isinstance(value, KINDS) for value in values])
