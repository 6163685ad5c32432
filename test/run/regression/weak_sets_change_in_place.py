# `&=` and `^=` of a WeakSet were not there; after `&=` a dead member still counts, as in CPython.
from weakref import WeakSet


class Node:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number

    def __eq__(self, other):
        return isinstance(other, Node) and self.number == other.number


def show(nodes):
    print([node.number for node in nodes], len(nodes))


a, b, c, d = Node(1), Node(2), Node(3), Node(4)
ours = WeakSet([a, b])
others = WeakSet([b, c])
ours |= others
show(ours)
ours &= WeakSet([b, c])
show(ours)
ours -= WeakSet([c])
show(ours)
ours ^= WeakSet([a, b])
show(ours)
ours |= [c, d]
ours ^= [a, d]
show(ours)
ours -= ours
show(ours)
ours |= [a, b, d]
print(ours.isdisjoint([c]), ours.isdisjoint(others), [node.number for node in ours ^ others])
ours &= [d, b]
show(ours)
del d
show(ours)
ours.discard(b)
ours.update([a])
del a
show(ours)
ours ^= ours
show(ours)
