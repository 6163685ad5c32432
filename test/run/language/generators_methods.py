class Tree:
    def __init__(self, value: int, left: "Tree | None" = None, right: "Tree | None" = None) -> None:
        self.value = value
        self.left = left
        self.right = right

    def __iter__(self):
        if self.left is not None:
            for value in self.left:
                yield value
        yield self.value
        if self.right is not None:
            for value in self.right:
                yield value

    def doubled(self):
        for value in self:
            yield value * 2


tree = Tree(4, Tree(2, Tree(1)), Tree(6, Tree(5), Tree(7)))
print(list(tree), list(tree.doubled()), max(tree), 5 in tree)
