# `__new__` gets the arguments, then `__init__` of the object that it returns; heirs; another kind of object.
class Point:
    def __new__(cls, x: int, y: int = 0):
        print("new", cls.__name__, x, y)
        self = super().__new__(cls)
        self.tag = "t"
        return self

    def __init__(self, x: int, y: int = 0) -> None:
        print("init", x, y)
        self.x = x
        self.y = y

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.x}, {self.y}, {self.tag})"


class P3(Point):
    def __init__(self, x: int, y: int = 0) -> None:
        super().__init__(x, y)
        self.z = 5


print(Point(1, 2), P3(3, y=4), P3(1).z)


class Factory:
    def __new__(cls, kind):
        if kind == 0:
            return super().__new__(cls)
        return [kind]

    def __init__(self, kind) -> None:
        self.kind = kind


for k in range(2):
    made = Factory(k)
    print(type(made).__name__, made.kind if isinstance(made, Factory) else made)


class Stack[T]:
    def __new__(cls, *items):
        return super().__new__(cls)

    def __init__(self, *items):
        self.items = list(items)


print(Stack(1, 2).items, Stack("a").items)
