# `f(**{"factor": 1}, factor=3)` was called with one of the two values, where CPython raises TypeError.
def forward(*args: int, **kwargs: int) -> int:
    return sum(args) + len(kwargs)


def named(first: int, **rest: int) -> int:
    return first + len(rest)


class Box:
    def __init__(self, width: int, **rest: int) -> None:
        self.width = width + len(rest)

    def grown(self, **sizes: int) -> int:
        return self.width + len(sizes)


numbers = [1, 2]
options = {"x": 1, "y": 2}
try:
    print(forward(*numbers, **{"factor": 1}, factor=3))
except TypeError as error:
    print(error)
try:
    print(named(1, **options, **{"y": 3}))
except TypeError as error:
    print(error)
try:
    print(named(1, x=3, **options))
except TypeError as error:
    print(error)
try:
    print(Box(1, **{"depth": 3}, depth=4).width)
except TypeError as error:
    print(error)
try:
    print(Box(1).grown(height=3, **{"height": 1}))
except TypeError as error:
    print(error)
print(named(1, z=3, **options), forward(*numbers, **{"factor": 1}, other=3))
