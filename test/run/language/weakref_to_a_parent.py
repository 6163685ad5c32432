# Children point back at their parent weakly: the parent ends when its owner lets go, then they do.
import weakref


class Parent:
    def __init__(self, name: str) -> None:
        self.name = name
        self.children: list["Child"] = []

    def add(self, name: str) -> "Child":
        child = Child(name, self)
        self.children.append(child)
        return child

    def __del__(self) -> None:
        print("parent", self.name)


class Child:
    def __init__(self, name: str, parent: Parent) -> None:
        self.name = name
        self._parent = weakref.ref(parent)

    @property
    def parent(self) -> Parent | None:
        return self._parent()

    def __del__(self) -> None:
        print("child", self.name, self.parent)


p = Parent("p")
c = p.add("c1")
p.add("c2")
print(c.parent is p, c.parent.name if c.parent else None)
del p
print(c.parent)
