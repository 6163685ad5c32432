class LinkedList:
    def __init__(self) -> None:
        self.head: "Node | None" = None

    def push(self, value: int) -> None:
        self.head = Node(value, self.head)

    def __iter__(self) -> "Cursor":
        return Cursor(self.head)


class Node:
    def __init__(self, value: int, next: "Node | None") -> None:
        self.value = value
        self.next = next


class Cursor:
    def __init__(self, node: Node | None) -> None:
        self.node = node

    def __iter__(self) -> "Cursor":
        return self

    def __next__(self) -> int:
        if self.node is None:
            raise StopIteration
        value = self.node.value
        self.node = self.node.next
        return value


numbers = LinkedList()
for n in range(4):
    numbers.push(n)
print(list(numbers), [n * 2 for n in numbers], sorted(numbers), 2 in numbers)
