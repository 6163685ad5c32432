# An annotation is evaluated by `def`, so the class it names must be there.
print("starts")


class Node:
    def link(self, other: "Node") -> None:
        local: Qwerty = 1
        print(local)


Node().link(Node())


def use(value: Qwerty) -> None:
    print(value)


class Qwerty:
    pass
