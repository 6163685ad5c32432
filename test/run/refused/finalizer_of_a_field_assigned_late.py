# refused: unsupported_finalizer
class Node:
    def __init__(self, next: "Node | None") -> None:
        nodes.append(self)
        self.next = next

    def __del__(self) -> None:
        print("drop")


nodes: list[Node] = []
Node(None)
Node(nodes[0])
