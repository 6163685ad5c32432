from __future__ import annotations


class Node:
    def __init__(self, value: int, next: Node | None = None) -> None:
        self.value = value
        self.next = next


def last(node: Node | None) -> int | None:
    if node is None:
        return None
    while node.next is not None:
        node = node.next
    return node.value


def length(node: Node | None) -> int:
    return 0 if node is None else 1 + length(node.next)


chain = Node(1, Node(2, Node(3)))
print(last(chain), last(None), length(chain))
if chain.next and chain.next.next:
    print(chain.next.next.value)
try:
    print(chain.next.next.next.value)
except AttributeError as error:
    print(error)
