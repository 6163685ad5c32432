# Functions that the elements of a generator expression keep share its variables.
from collections.abc import Callable

functions = list((lambda: n * 10) for n in range(3))
print([f() for f in functions])
pairs = [(name, f) for name, f in ((str(k), lambda: k) for k in range(3))]
print([(name, f()) for name, f in pairs])
lazy = ((lambda: k) for k in range(3))
one = next(lazy)
print(one(), next(lazy)(), one())
bound = [f() for f in ((lambda k=k: k) for k in range(3))]
print(bound)


class Holder:
    def __init__(self, f: Callable[[], int]) -> None:
        self.f = f


holders = list(Holder(lambda: n + 1) for n in range(4) if n % 2 == 0)
print([h.f() for h in holders])
rows = list(((x * y for y in range(3)) for x in range(3)))
print([list(row) for row in rows])
print(sum(sum(x * y for y in range(4)) for x in range(4)), type(lazy).__name__)


def make(n: int) -> list[int]:
    return [f() for f in tuple((lambda: i + n) for i in range(n))]


print(make(3))
try:
    print(list((lambda: 1 // d)() for d in [1, 0]))
except ZeroDivisionError as error:
    print(error)
