class Node[T]:
    def __init__(self, value: T, rest: "Node[T] | None" = None) -> None:
        self.value = value
        self.rest = rest


def to_list[T](node: Node[T] | None) -> list[T]:
    result: list[T] = []
    while node is not None:
        result.append(node.value)
        node = node.rest
    return result


print(to_list(Node(1, Node(2, Node(3)))), to_list(Node("x")), to_list(None))
