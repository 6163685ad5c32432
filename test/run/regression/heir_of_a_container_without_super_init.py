# An heir of a builtin container is an empty container before its own `__init__` runs, whether that asks super() or not.
from collections import Counter, OrderedDict, deque


class Stack(list):
    def __init__(self, name: str) -> None:
        self.name = name


class Env(dict):
    def __init__(self, names: tuple[str, ...], values: tuple[int, ...], outer: "Env | None" = None) -> None:
        self.update(zip(names, values))
        self.outer = outer

    def find(self, name: str) -> "Env | None":
        if name in self:
            return self
        return self.outer.find(name) if self.outer is not None else None


class Bag(set):
    def __init__(self, *values: int) -> None:
        for value in values:
            self.add(value)


class Recent(OrderedDict):
    def __init__(self, size: int) -> None:
        self.size = size

    def put(self, key: str, value: int) -> None:
        self[key] = value
        self.move_to_end(key)
        while len(self) > self.size:
            self.popitem(last=False)


class Tally(Counter):
    def __init__(self, label: str) -> None:
        self.label = label


class Window(deque):
    def __init__(self, label: str) -> None:
        self.label = label


class Named:
    def __init__(self) -> None:
        self.title = "named"


class Both(Named, list):
    def __init__(self) -> None:
        Named.__init__(self)
        self.append(1)


class Again(list):
    def __init__(self) -> None:
        self.append(0)
        super().__init__([1, 2])
        self.append(3)


stack = Stack("s")
print(stack, len(stack), bool(stack))
stack.append(3)
stack.extend([4, 5])
print(stack, stack.name, stack.pop())
inner = Env(("a",), (1,), Env(("b",), (2,)))
found = inner.find("b")
print(inner, found, found is inner, inner.find("c"))
print(sorted(Bag(3, 1, 3)))
recent = Recent(2)
for place, name in enumerate("abac"):
    recent.put(name, place)
print(list(recent.items()), recent.size)
tally = Tally("t")
tally.update("abca")
print(tally.most_common(1), tally.label, tally["z"])
window = Window("w")
window.append(1)
window.appendleft(0)
print(list(window), window.maxlen, window.label)
both = Both()
print(both, both.title, Again())
