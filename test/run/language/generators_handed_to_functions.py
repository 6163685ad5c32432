from typing import Iterator, Iterable
def read(name: str, n: int = 4) -> Iterator[str]:
    try:
        for i in range(n):
            yield f"{name}{i} "
    finally:
        print("closed", name)
def strip(lines: Iterable[str]) -> Iterator[str]:
    for l in lines:
        yield l.strip()
def take(n: int, source: Iterator[str]) -> Iterator[str]:
    for i, x in enumerate(source):
        if i == n:
            return
        yield x
def first(source: Iterator[str]) -> str:
    return next(source)
def count(source: Iterable[str]) -> int:
    total = 0
    for _ in source:
        total += 1
    return total
def pipeline(name: str) -> Iterator[str]:
    lines = read(name)
    lines = strip(lines)
    return lines
def chain_of(name: str) -> int:
    lines = read(name)
    stripped = (l.strip() for l in lines)
    good = (l for l in stripped if not l.endswith("1"))
    n = 0
    for l in good:
        n += 1
        if n == 2:
            break
    print("looped")
    return n
for s in strip(read("a")):
    print(s)
for s in take(2, strip(read("b"))):
    print(s)
print("after b")
print(first(read("c")))
print(count(read("d")))
for s in pipeline("e"):
    print(s)
    break
print("after e")
print(chain_of("f"))
def begun() -> Iterator[str]:
    source = read("g")
    next(source)
    return source
print(next(begun()))
it = read("h")
print(first(it), first(it))
for x in take(1, it):
    print(x)
print("still", next(it))
def fails(source: Iterator[str]) -> None:
    next(source)
    raise ValueError("oops")
try:
    fails(read("i"))
except ValueError as e:
    print("caught", e)
print("end")
