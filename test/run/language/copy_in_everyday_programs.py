# Copies of heirs, trees, boards, nested records and hashed objects.
import copy
rows = [[1], [2]]
print(list(map(copy.copy, rows)), list(map(copy.deepcopy, rows)), [copy.copy(r) is r for r in rows])
class Base:
    registry: list[str] = []
    def __init__(self) -> None:
        self.values = {"a": [1]}
    def clone(self) -> "Base":
        return copy.deepcopy(self)
class Heir(Base):
    def __init__(self) -> None:
        super().__init__()
        self.extra = (1, [2])
b: Base = Heir()
c = b.clone()
c.values["a"].append(2)
print(b.values, c.values, type(c).__name__, isinstance(c, Heir) and c.extra)
class Tree:
    def __init__(self, v: int, *kids: "Tree") -> None:
        self.v = v
        self.kids = list(kids)
    def total(self) -> int:
        return self.v + sum(k.total() for k in self.kids)
t = Tree(1, Tree(2), Tree(3, Tree(4)))
u = copy.deepcopy(t)
u.kids[1].kids[0].v = 40
print(t.total(), u.total())
board = [["." for _ in range(3)] for _ in range(3)]
def moves(board: list[list[str]]) -> list[list[list[str]]]:
    out = []
    for r in range(2):
        nb = copy.deepcopy(board)
        nb[r][r] = "X"
        out.append(nb)
    return out
for m in moves(board):
    print(m)
print(board)
d = {"cfg": {"a": 1, "b": [1, 2]}, "name": "x", "opts": None}
e = copy.deepcopy(d)
e["cfg"]["b"].append(3)
e["name"] = "y"
print(d, e)
state: dict[tuple[int, int], list[int]] = {(0, 0): [1]}
s2 = copy.deepcopy(state)
s2[(0, 0)].append(5)
print(state, s2)
opt: Tree | None = None
print(copy.deepcopy(opt), copy.copy(opt))
gen = (copy.copy(x) for x in rows)
print(list(gen))
class P:
    __slots__ = ["x", "y"]
    def __init__(self, x: int, y: int) -> None:
        self.x = x
        self.y = y
    def __eq__(self, o: object) -> bool:
        return isinstance(o, P) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self) -> int:
        return hash((self.x, self.y))
ps = {P(1, 2): "a"}
qs = copy.deepcopy(ps)
print(qs[P(1, 2)], {P(1, 2)} == copy.deepcopy({P(1, 2)}))
