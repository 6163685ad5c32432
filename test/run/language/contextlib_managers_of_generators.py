# contextmanager, closing, suppress, nullcontext; a manager as a decorator.
from contextlib import contextmanager, closing, suppress, nullcontext


@contextmanager
def section(name: str, depth: int = 0):
    print("  " * depth + "enter", name)
    try:
        yield name.upper()
    finally:
        print("  " * depth + "leave", name)


with section("a") as label:
    print("in", label)
with section("b", 1) as outer, section("c", depth=2) as inner:
    print(outer, inner)


@contextmanager
def swallow():
    try:
        yield
    except ValueError as error:
        print("swallowed", error)


with swallow():
    raise ValueError("x")
try:
    with swallow():
        raise KeyError("y")
except KeyError as error:
    print("passed", error)
try:
    with section("d"):
        raise RuntimeError("boom")
except RuntimeError as error:
    print("after", error)


@contextmanager
def twice():
    yield 1
    yield 2


try:
    with twice() as x:
        print(x)
except RuntimeError as error:
    print(error)


@contextmanager
def never():
    if False:
        yield


try:
    with never():
        print("no")
except RuntimeError as error:
    print(error)


def numbers():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("closed")


with closing(numbers()) as source:
    for n in source:
        print(n)
        if n == 2:
            break
    print("still open")
print("after")
with suppress(KeyError, IndexError):
    print([1, 2][5])
print("suppressed")
with nullcontext(5) as five:
    print(five)


def find(limit: int) -> str:
    with section("find"):
        for i in range(limit):
            if i == 3:
                return f"found {i}"
    return "none"


print(find(2), find(5))


@section("decorated")
def work(x: int) -> int:
    print("work", x)
    return x * 2


print(work(4), work(5))
