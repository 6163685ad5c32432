from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class Counted:
    count = 0

    def note(self):
        self.count += 1


class Stack(Counted, Generic[T]):
    def __init__(self):
        self.items: list[T] = []

    def push(self, item: T):
        self.items.append(item)
        self.note()


class Named:
    def name(self) -> str:
        return type(self).__name__


class Box[U](Named):
    def __init__(self, value: U):
        self.value = value


class Words(Stack[str], Box[int]):
    def __init__(self):
        Stack.__init__(self)
        Box.__init__(self, 5)


words = Words()
words.push("a")
words.push("b")
print(words.items, words.count, words.value + 1, words.name())
numbers: Stack[int] = Stack()
numbers.push(4)
print(sum(numbers.items), Box("x").value)
