class Node:
    def __init__(self, name: str) -> None:
        self.name = name


def find(nodes: list[Node], name: str) -> Node | None:
    for node in nodes:
        if node.name == name:
            return node
    return None


try:
    print(find([Node("a")], "a").name)
    print(find([Node("a")], "b").name)
except AttributeError as error:
    print(error)
