from typing import Generic, TypeVar

T = TypeVar("T")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        if not self._items:
            raise IndexError("empty stack")
        return self._items.pop()

    def __len__(self) -> int:
        return len(self._items)


numbers: Stack[int] = Stack()
numbers.push(1)
numbers.push(2)
words = Stack[str]()
words.push("a")
print(numbers.pop() + numbers.pop(), words.pop().upper(), len(words))
try:
    words.pop()
except IndexError as error:
    print(error)
