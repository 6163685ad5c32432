class Stack:
    def __init__(self, limit: int = 3) -> None:
        self._items: list[int] = []
        self._limit = limit

    def push(self, item: int) -> None:
        if len(self._items) == self._limit:
            raise OverflowError("stack is full")
        self._items.append(item)

    def pop(self) -> int:
        if not self._items:
            raise IndexError("stack is empty")
        return self._items.pop()


stack = Stack(2)
for action in [1, 2, 3]:
    try:
        stack.push(action)
    except OverflowError as error:
        print(error)
for _ in range(3):
    try:
        print(stack.pop())
    except IndexError as error:
        print(error)
