# Generators that `__iter__` makes are closed by the loop or function of the library that asked for them.
from itertools import chain, islice, takewhile


def numbers(name: str):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("close", name)


class Source:
    def __init__(self, name: str) -> None:
        self.name = name

    def __iter__(self):
        try:
            yield 10
            yield 20
        finally:
            print("close", self.name)


for x in Source("a"):
    print(x)
    break
print(10 in Source("b"), any(x > 5 for x in Source("c")), next(iter(Source("d"))))
print("--")
for x in chain(numbers("e"), numbers("f")):
    print(x)
    break
for x in islice(numbers("g"), 2):
    print(x)
print("--")
for x, y in zip(Source("h"), Source("i")):
    print(x, y)
    break
for x in takewhile(lambda v: v < 2, numbers("j")):
    print(x)
print(list(map(lambda v: v * 2, numbers("k"))), sum(v for v in Source("l")))
a, *b = Source("m")
print(a, b)
try:
    a, c = numbers("n")
except ValueError as error:
    print(error)
print(list(zip(numbers("o"), Source("p"))))
for i, (x, y) in enumerate(zip(numbers("q"), "ab")):
    print(i, x, y)
print([x for row in [Source("r")] for x in row], max(Source("s")), sorted(numbers("t"), reverse=True))
print(" ".join(str(v) for v in numbers("u")), dict(enumerate(numbers("v"))), {*numbers("w")})
for x in (v * v for v in numbers("x")):
    print(x)
    break
for x in reversed(list(numbers("y"))):
    print(x)
    break
print("end")
