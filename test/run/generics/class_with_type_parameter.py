class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def __len__(self) -> int:
        return len(self.items)


numbers = Stack[int]()
numbers.push(1)
numbers.push(2)
words: Stack[str] = Stack()
words.push("a")
print(numbers.pop() + 1, words.pop().upper(), len(numbers), len(words))
