class Node:
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __repr__(self):
        inner = ", ".join(map(repr, self.children))
        return f"{type(self).__name__}({self.name!r}{', ' + inner if inner else ''})"


class Leaf(Node):
    def __init__(self, name):
        super().__init__(name)


print(Node("a", Leaf("b"), Node("c", Leaf("d"))))
print([Leaf("x")], {"k": Leaf("y")}, (Leaf("z"),), f"{Leaf('w')}", str(Leaf("v")))
