from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    value: int
    next: Node | None = None


def build(values: list[int]) -> Node | None:
    head: Node | None = None
    for value in reversed(values):
        head = Node(value, head)
    return head


node = build([1, 2, 3])
print(node)
total = 0
while node:
    total += node.value
    node = node.next
print(total)
