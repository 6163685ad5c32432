def tree(depth: int):
    class Node:
        def __init__(self, value: int, left: "Node | None" = None, right: "Node | None" = None) -> None:
            self.value = value
            self.left = left
            self.right = right

        def add(self, value: int) -> "Node":
            if value < self.value:
                return Node(self.value, self.left.add(value) if self.left else Node(value), self.right)
            return Node(self.value, self.left, self.right.add(value) if self.right else Node(value))

        def __eq__(self, other: object) -> bool:
            return isinstance(other, Node) and self.value == other.value

        def __iter__(self):
            if self.left:
                yield from self.left
            yield self.value
            if self.right:
                yield from self.right

    root = Node(depth)
    for value in (5, 2, 8, 1):
        root = root.add(value)
    print(root == Node(depth), root == Node(depth + 1), root == depth)
    return root


print(list(tree(3)), list(tree(6)))
