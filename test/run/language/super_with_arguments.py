# `super(Class, self)` says where to look, and works where plain `super()` has no receiver.
class Root:
    def go(self):
        return "root"

    @classmethod
    def title(cls):
        return "root of " + cls.__name__

    @property
    def size(self):
        return 1


class Middle(Root):
    def go(self):
        return "middle " + super(Middle, self).go()

    @classmethod
    def title(cls):
        return "middle " + super(Middle, cls).title()

    @property
    def size(self):
        return super(Middle, self).size + 1


class Leaf(Middle):
    def go(self):
        return "leaf " + super(Middle, self).go()

    def all(self):
        def nested():
            return super(Leaf, self).go()

        lazily = lambda: super(Leaf, self).go()
        return [nested(), lazily(), *[super(Leaf, self).go() for _ in range(1)]]


leaf = Leaf()
print(leaf.go(), Middle().go(), leaf.all(), Leaf.title(), leaf.size)
print(super(Leaf, leaf).go(), super(Middle, leaf).go())
