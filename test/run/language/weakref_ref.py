# A weak reference is dead from the moment when the last other reference goes.
import weakref


class Node:
    def __init__(self, name: str) -> None:
        self.name = name


def name_of(reference: weakref.ref[Node]) -> str:
    node = reference()
    return "nobody" if node is None else node.name


node = Node("first")
reference = weakref.ref(node)
print(name_of(reference), reference() is node)
other = node
del node
print(name_of(reference))
other = Node("second")
print(name_of(reference))
print(weakref.ref(Node("dropped at once"))())


def local() -> weakref.ref[Node]:
    node = Node("local")
    reference = weakref.ref(node)
    print(name_of(reference))
    return reference


print(name_of(local()))
nodes = [Node("a"), Node("b")]
references = [weakref.ref(node) for node in nodes]
nodes.pop(0)
print([name_of(reference) for reference in references])
