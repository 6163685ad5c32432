class Tree:
    def __init__(self, value: int) -> None:
        self.value = value
        self.left: Tree | None = None
        self.right: Tree | None = None

    def insert(self, value: int) -> None:
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Tree(value)
        else:
            self.right.insert(value)

    def walk(self, out: list[int]) -> None:
        if self.left:
            self.left.walk(out)
        out.append(self.value)
        if self.right:
            self.right.walk(out)


root = Tree(50)
for n in [30, 70, 20, 40, 60, 80, 50]:
    root.insert(n)
result: list[int] = []
root.walk(result)
print(result)
