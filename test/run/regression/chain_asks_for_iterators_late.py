# itertools.chain asked its first argument for an iterator when it was made; CPython does so when it gets there.
import itertools


class Source:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        print("iter of", self.name)
        return iter([self.name])


nothing = itertools.chain(None)
print("made")
try:
    next(nothing)
except TypeError as error:
    print(error)
print(list(nothing))
both = itertools.chain(Source("a"), Source("b"))
print("made")
for name in both:
    print(name)
print(next(both, "end"))
table = {1: 2}
keys = itertools.chain(table)
table[3] = 4
print(list(keys))
for item in itertools.chain([1], 5):
    print(item)
