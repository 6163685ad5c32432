def work(values: list[int]) -> int:
    class Stack:
        def __init__(self) -> None:
            self.items: list[int] = []

        def push(self, value: int) -> None:
            self.items.append(value)

        def pop(self) -> int:
            return self.items.pop()

        def __len__(self) -> int:
            return len(self.items)

    stack = Stack()
    for value in values:
        stack.push(value)
    total = 0
    while stack:
        total = total * 10 + stack.pop()
    return total


print(work([1, 2, 3]), work([]), work([9, 8]))
