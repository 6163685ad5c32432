from dataclasses import asdict, dataclass, field


@dataclass
class Node:
    value: int
    children: list["Node"] = field(default_factory=list)


root = Node(1, [Node(2), Node(3, [Node(4)])])
print(asdict(root))
