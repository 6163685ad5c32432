# refused: unsupported_finalizer
class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.next: Node | None = None

    def __del__(self) -> None:
        print("drop", self.name)


first = Node("first")
first.next = Node("second")
first.next.next = first
del first
