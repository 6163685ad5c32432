class Node:
    def __init__(self, value: int, next: "Node | None") -> None:
        self.value = value
        self.next = next


def build(length: int) -> Node | None:
    head: Node | None = None
    for i in range(length):
        head = Node(i, head)
    return head


total: int = 0
for _ in range(3):
    node = build(50_000)
    while node:
        total += node.value
        node = node.next
print(total)
