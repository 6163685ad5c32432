import contextlib, functools, itertools
from typing import Iterator, Callable, Iterable, Any
def read(name: str, n: int = 4) -> Iterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
class Source:
    def __init__(self, name: str) -> None:
        self.name = name
    def lines(self, n: int) -> Iterator[int]:
        with contextlib.ExitStack() as st:
            st.callback(print, "stack closed", self.name)
            for i in range(n):
                yield i
    def only_even(self, src: Iterable[int], *, limit: int = 10) -> Iterator[int]:
        for x in src:
            if x % 2 == 0 and x < limit:
                yield x
s = Source("S")
for x in s.only_even(s.lines(6), limit=3):
    print(x)
for x in s.only_even(src=s.lines(6)):
    print(x); break
print("--")
def logged(f: Callable[..., Iterator[int]]) -> Callable[..., Iterator[int]]:
    @functools.wraps(f)
    def inner(*args: Any, **kw: Any) -> Iterator[int]:
        print("call", f.__name__)
        return f(*args, **kw)
    return inner
@logged
def twice(src: Iterable[int]) -> Iterator[int]:
    for x in src:
        yield x; yield x
for x in twice([1, 2]):
    print(x)
def total(src: Iterable[int]) -> int:
    return sum(src)
print(total(read("t")), total([1, 2]), total(x * 2 for x in read("u")))
def two(a: Iterator[int], b: Iterator[int]) -> list[tuple[int, int]]:
    return list(zip(a, b))
print(two(read("v"), read("w", 2)))
def guarded(src: Iterator[int]) -> int:
    try:
        return next(src)
    finally:
        print("guarded end")
print(guarded(read("x")))
def head_tail() -> None:
    src = read("ht")
    a, *rest = src
    print(a, rest)
    src2 = read("ht2")
    b, c = itertools.islice(src2, 2)
    print(b, c)
    print("leaving")
head_tail()
def walk(depth: int, src: Iterator[int]) -> Iterator[int]:
    if depth == 0:
        yield from src
        return
    yield depth
    yield from walk(depth - 1, src)
print(list(walk(2, read("walk", 2))))
for x in walk(2, read("walk2", 3)):
    if x == 0: break
print("--")
def cond(flag: bool) -> None:
    src = read("c1")
    if flag:
        src = read("c2")
    for x in src:
        print("c", x)
        break
    print("cond end")
cond(True); cond(False)
def f(n: int) -> int:
    src = read("f%d" % n)
    for x in src:
        if x == n:
            return x
    else:
        print("not found")
    return -1
print(f(2), f(9))
def dele() -> None:
    src = read("del")
    w = enumerate(src)
    print(next(w))
    del src
    print("deleted")
def w() -> None:
    g = (x for x in read("genexp"))
    print(next(g))
    h = map(str, g)
    print(next(h))
    print("w end")
w()
def err(src: Iterator[int]) -> Iterator[int]:
    for x in src:
        if x == 2:
            raise ValueError("two")
        yield x
try:
    for x in err(read("err")):
        print(x)
except ValueError as e:
    print("caught", e)
print("after err")
def chunks(src: Iterator[int], n: int) -> Iterator[list[int]]:
    while batch := list(itertools.islice(src, n)):
        yield batch
print(list(chunks(read("chunks", 5), 2)))
for c in chunks(read("chunks2", 5), 2):
    break
print("done")
