# refused: unsupported_finalizer
class Node:
    def __init__(self, next: "Node | None") -> None:
        self.next = next

    def __del__(self) -> None:
        print("drop")


first = Node(None)
first.__init__(Node(first))
