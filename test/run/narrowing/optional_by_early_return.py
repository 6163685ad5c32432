from typing import Optional


class Node:
    def __init__(self, value: int, next: Optional["Node"] = None) -> None:
        self.value = value
        self.next = next


def second(node: Optional[Node]) -> int:
    if node is None or node.next is None:
        return 0
    return node.next.value


print(second(Node(1, Node(2))), second(Node(1)), second(None))
