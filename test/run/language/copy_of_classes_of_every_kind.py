# Copies of named tuples, enums, frozen and slotted dataclasses, heirs, generic and local classes; `copy.replace`.
import copy
from abc import ABC, abstractmethod
from copy import copy as clone, deepcopy
from dataclasses import dataclass, field, asdict, replace
from enum import Enum
from typing import NamedTuple, Generic, TypeVar


class Color(Enum):
    RED = 1
    BLUE = 2


class Point(NamedTuple):
    x: int
    items: list[int]


@dataclass(frozen=True)
class Frozen:
    a: int
    b: list[str]
    color: Color = Color.RED


@dataclass(slots=True)
class Slotted:
    name: str
    values: list[float]


class Shape(ABC):
    def __init__(self, name: str) -> None:
        self.name = name
        self.cache: dict[str, float] | None = None

    @abstractmethod
    def area(self) -> float: ...


class Square(Shape):
    def __init__(self, side: float) -> None:
        super().__init__("square")
        self.side = side

    def area(self) -> float:
        return self.side ** 2


class Circle(Shape):
    def __init__(self, radius: float) -> None:
        super().__init__("circle")
        self.radius = radius
        self.history = [radius]

    def area(self) -> float:
        return 3 * self.radius ** 2


T = TypeVar("T")


class Box(Generic[T]):
    def __init__(self, item: T) -> None:
        self.item = item


class Stack[U]:
    def __init__(self) -> None:
        self._items: list[U] = []

    def push(self, item: U) -> None:
        self._items.append(item)

    def __len__(self) -> int:
        return len(self._items)

    def copy(self) -> "Stack[U]":
        return copy.deepcopy(self)


class Slots:
    __slots__ = ("a", "b")

    def __init__(self) -> None:
        self.a = [1]


class Linked:
    def __init__(self, value: int, rest: "Linked | None" = None) -> None:
        self.value = value
        self.rest = rest


def main() -> None:
    f = Frozen(1, ["x"])
    g = deepcopy(f)
    g.b.append("y")
    print(f, g, f == g, g.color is Color.RED)
    print(copy.replace(f, a=5), replace(f, a=6))
    p = Point(1, [2])
    q = deepcopy(p)
    q.items.append(3)
    print(p, q, copy.copy(p), copy.replace(p, x=10), type(q) is Point)
    s = Slotted("s", [1.5])
    t = clone(s)
    t.name = "t"
    u = deepcopy(s)
    u.values.append(2.5)
    print(s, t, u)
    shapes: list[Shape] = [Square(2.0), Circle(1.0)]
    others = deepcopy(shapes)
    for a, b in zip(shapes, others):
        print(a.name, a.area(), b.area(), a is b, type(a) is type(b))
    shapes[0].cache = {"area": 4.0}
    print(deepcopy(shapes[0]).cache)
    b1 = Box([1])
    b2 = deepcopy(b1)
    b2.item.append(2)
    b3 = deepcopy(Box("text"))
    print(b1.item, b2.item, b3.item.upper())
    st: Stack[int] = Stack()
    st.push(1)
    st2 = st.copy()
    st2.push(2)
    print(len(st), len(st2))
    x = Slots()
    y = deepcopy(x)
    y.a.append(2)
    print(x.a, y.a, hasattr(y, "b"))
    z = copy.copy(x)
    z.b = 3
    print(z.b, hasattr(x, "b"), z.a is x.a)
    chain = Linked(1, Linked(2, Linked(3)))
    other = deepcopy(chain)
    assert other.rest is not None and other.rest.rest is not None
    other.rest.rest.value = 30
    node: Linked | None = chain
    while node is not None:
        print(node.value, end=" ")
        node = node.rest
    print()
    mixed: list[int | str | list[int] | None] = [1, "a", [2], None]
    m2 = deepcopy(mixed)
    print(m2, m2 == mixed, m2 is mixed)

    class Local:
        def __init__(self, n: int) -> None:
            self.n = n
            self.l = [n]

    l = Local(3)
    l2 = deepcopy(l)
    l2.l.append(4)
    print(l.l, l2.l, type(l2) is Local, l2.n)
    try:
        copy.replace(l, n=3)
    except TypeError as e:
        print(e)
    print(vars(clone(chain))["value"])
    data = asdict(f)
    print(data)
    matrix = [[0] * 3 for _ in range(3)]
    copied = [row[:] for row in matrix]
    deep = copy.deepcopy(matrix)
    deep[1][1] = 5
    print(matrix, copied, deep)
    memo_test = {"k": (1, [2]), "j": {3, 4}}
    print(deepcopy(memo_test) == memo_test)
    fns = [len, max]
    print(deepcopy(fns)[0]([1, 2]))


main()
