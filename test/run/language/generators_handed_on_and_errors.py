from typing import Iterator
def read(name: str, n: int = 4) -> Iterator[int]:
    try:
        for i in range(n):
            yield i
    finally:
        print("closed", name)
def risky(src: Iterator[int]) -> int:
    total = 0
    for x in src:
        total += 10 // (2 - x)
    return total
def outer() -> None:
    try:
        risky(read("a"))
    except ZeroDivisionError as e:
        print("handling", e)
    print("handled")
outer()
def passes(src: Iterator[int]) -> Iterator[int]:
    try:
        yield from src
    finally:
        print("passes done")
for x in passes(passes(read("deep"))):
    if x == 2: break
print("after")
g = passes(read("thrown"))
next(g)
try:
    g.throw(ValueError("in"))
except ValueError as e:
    print("out", e)
print("end")
risky(read("last"))
