class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def total(tree):
    if tree is None:
        return 0
    return tree.value + total(tree.left) + total(tree.right)


print(total(Tree(1, Tree(2), Tree(3, Tree(4)))))
