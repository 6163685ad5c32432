from typing import Iterator
def read(name: str, n: int = 4) -> Iterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
def wrap(src: Iterator[int]) -> Iterator[int]:
    for x in src:
        yield x
def drop_unbegun() -> None:
    src = read("unbegun")
    next(src)
    src = wrap(src)
    print("wrapped")
    src = wrap(read("second"))
    print("replaced", next(src))
    src.close()
    print("closed by hand")
drop_unbegun()
def peek(n: int) -> Iterator[int]:
    g = read("peek%d" % n)
    for _ in range(n): next(g)
    return g
print([*peek(2)], list(wrap(peek(1))))
w = wrap(peek(3))
print(next(w))
try:
    print(next(w))
except StopIteration:
    print("stop")
