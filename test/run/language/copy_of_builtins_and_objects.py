# `copy.copy` and `copy.deepcopy` of containers, graphs of objects, and what says itself how it is copied.
import copy
from copy import deepcopy
from dataclasses import dataclass, field
from collections import deque, defaultdict, Counter, OrderedDict, namedtuple


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.children: list["Node"] = []
        self.parent: "Node | None" = None

    def add(self, child: "Node") -> None:
        self.children.append(child)
        child.parent = self


@dataclass
class Config:
    name: str
    tags: list[str] = field(default_factory=list)
    limits: dict[str, list[int]] = field(default_factory=dict)


class Special:
    def __init__(self, x: int) -> None:
        self.x = x
        self.log = [x]

    def __copy__(self) -> "Special":
        made = Special(self.x + 100)
        made.log = self.log
        return made

    def __deepcopy__(self, memo) -> "Special":
        made = Special(self.x + 1000)
        memo[id(self)] = made
        made.log = copy.deepcopy(self.log, memo)
        return made


def main() -> None:
    grid = [[1, 2], [3, 4]]
    shallow = copy.copy(grid)
    deep = deepcopy(grid)
    grid[0][0] = 99
    print(grid, shallow, deep)
    root = Node("root")
    root.add(Node("a"))
    root.add(Node("b"))
    twin = deepcopy(root)
    twin.children[0].name = "changed"
    print(root.children[0].name, twin.children[0].name, twin.children[1].parent is twin, twin.parent)
    c = Config("x", ["t"], {"a": [1, 2]})
    d = deepcopy(c)
    e = copy.copy(c)
    d.tags.append("u")
    d.limits["a"].append(3)
    e.name = "y"
    print(c, d, e, e.tags is c.tags)
    s = Special(1)
    print(copy.copy(s).x, deepcopy(s).x, deepcopy([s, s])[0].x)
    pair = deepcopy([s, s])
    print(pair[0] is pair[1])
    shared = [1]
    both = deepcopy({"a": shared, "b": shared})
    both["a"].append(2)
    print(both, shared)
    ring: list = [1]
    ring.append(ring)
    again = deepcopy(ring)
    print(again, again[1] is again)
    t = (1, "a", 2.5)
    print(deepcopy(t), copy.copy(t))
    t2 = (1, [2])
    u2 = deepcopy(t2)
    u2[1].append(3)
    print(t2, u2)
    q = deepcopy(deque([[1], [2]], maxlen=3))
    print(q, q.maxlen)
    dd = defaultdict(list)
    dd["k"].append(1)
    d2 = deepcopy(dd)
    d2["k"].append(2)
    d2["new"].append(5)
    print(dd, d2)
    print(deepcopy(Counter("hello")), deepcopy(OrderedDict(a=[1])))
    rec = {"name": "bob", "scores": [1, 2], "nested": {"x": 1.5}}
    r2 = deepcopy(rec)
    r2["scores"].append(3)
    print(rec["name"].upper(), r2["name"].upper(), sum(r2["scores"]), rec, r2)
    print({1, 2} == deepcopy({1, 2}), deepcopy(frozenset([1])), deepcopy(None), deepcopy(len), deepcopy(Node) is Node)


main()
