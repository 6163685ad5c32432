from typing import Iterator, Iterable, Callable
def read(name: str, n: int = 4) -> Iterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
def late(flag: bool, src: Iterator[int]) -> str:
    if flag:
        return "early"
    try:
        for x in src:
            if x == 1:
                raise KeyError(x)
        return "none"
    except KeyError as e:
        return f"err {e}"
    finally:
        print("finally")
print(late(True, read("l1")), late(False, read("l2")), late(False, read("l3", 1)))
class Reader:
    def __init__(self, name: str) -> None:
        self.name = name
    def __iter__(self) -> Iterator[int]:
        try:
            yield from range(3)
        finally:
            print("reader closed", self.name)
    def first(self) -> int:
        for x in self:
            return x
        return -1
print(Reader("r").first(), list(Reader("s")), max(Reader("t")))
for a, b in zip(Reader("z1"), Reader("z2")):
    if a == 1: break
def compose(*fs: Callable[[Iterable[int]], Iterator[int]]) -> Callable[[Iterable[int]], Iterator[int]]:
    def run(src: Iterable[int]) -> Iterator[int]:
        cur: Iterable[int] = src
        for f in fs:
            cur = f(cur)
        return iter(cur)
    return run
def double(xs: Iterable[int]) -> Iterator[int]:
    for x in xs: yield x * 2
def inc(xs: Iterable[int]) -> Iterator[int]:
    for x in xs: yield x + 1
print(list(compose(double, inc)([1, 2, 3])))
it = read("mod")
for x in it:
    if x == 1: break
print("again", next(it), list(it))
def nested() -> Iterator[int]:
    for x in read("outer", 2):
        for y in read(f"inner{x}", 2):
            yield x * 10 + y
for v in nested():
    print(v)
    if v == 10: break
print("done")
