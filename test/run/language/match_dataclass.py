from dataclasses import dataclass, field


@dataclass
class Node:
    value: int
    tags: list[str] = field(default_factory=list, kw_only=True)


@dataclass
class Pair(Node):
    left: Node
    right: Node


def total(node: Node) -> int:
    match node:
        case Pair(value, left, Node(r)):
            return value + total(left) + r
        case Node(value, tags=["double", *_]):
            return value * 2
        case Node(value):
            return value


print(total(Pair(1, Node(2, tags=["double"]), Node(3, tags=["double"]))), total(Node(5)))
