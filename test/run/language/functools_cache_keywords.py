# Calls of a cached function with arguments by name have results of their own, by the order of the names too.
from functools import cache, lru_cache


@lru_cache(maxsize=None)
def area(w, h=1):
    print("area", w, h)
    return w * h


print(area(2), area(2, h=3), area(2, h=3), area(w=2, h=3), area(h=3, w=2), area(2, 3))
print(area.cache_info())


class Calc:
    def __init__(self, k: int) -> None:
        self.k = k

    @cache
    def times(self, n: int, *, twice: bool = False) -> int:
        print("times", n, twice)
        return self.k * n * (2 if twice else 1)


c = Calc(3)
print(c.times(2), c.times(2, twice=True), c.times(2, twice=True), c.times(2))


@lru_cache(maxsize=2)
def small(*, key: str) -> str:
    print("small", key)
    return key.upper()


for k in ["a", "b", "a", "c", "b"]:
    print(small(key=k))
print(small.cache_info())


@cache
def fib(n: int) -> int:
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__wrapped__(3))
