from __future__ import annotations
from dataclasses import dataclass, field
from collections import deque
@dataclass
class Node:
    name: str
    next: Node | None = None
    children: list[Node] = field(default_factory=list)
n = Node("a")
n.next = n
print(n)
m = Node("b")
m.children.append(m)
print(m)
m.children.append(n)
print(m)
class Plain:
    def __init__(self) -> None:
        self.items: list[Plain] = []
        self.table: dict[str, Plain] = {}
        self.group: set[Plain] = set()
        self.line: deque[Plain] = deque()
    def __repr__(self) -> str:
        return "Plain(" + repr(self.items) + repr(self.table) + repr(self.group) + repr(self.line) + ")"
p = Plain()
p.items.append(p)
print(p)
p = Plain()
p.table["me"] = p
print(p)
p = Plain()
p.group.add(p)
print(p)
p = Plain()
p.line.append(p)
print(p)
class Bad:
    def __repr__(self) -> str:
        raise ValueError("no")
bad: list[Bad] = [Bad()]
for i in range(2):
    try:
        print(bad)
    except ValueError as e:
        print(e)
