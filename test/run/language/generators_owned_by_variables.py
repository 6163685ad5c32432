# A generator that a variable owns is closed when the variable loses it: rebound, deleted, at the end of its function.
def gen(name: str):
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("cleanup", name)


g = gen("a")
print(next(g))
g.close()
print("closed a")
g = gen("b")
print(next(g))
g = gen("c")
print("rebound")
print(next(g), next(g))
del g
print("deleted")


def local(n: int) -> int:
    h = gen(f"local{n}")
    total = 0
    for x in h:
        total += x
        if x == n:
            break
    print("after loop", total)
    if n == 1:
        return total
    print(next(h))
    return total * 2


print(local(1))
print(local(2))


def failing() -> None:
    h = gen("failing")
    next(h)
    raise ValueError("oops")


try:
    failing()
except ValueError as error:
    print("handling", error)
print("handled")


def outer() -> None:
    try:
        failing()
    except ValueError:
        print("in outer")
        raise KeyError("other")


try:
    outer()
except KeyError as error:
    print("handling", error)
print("after")
for i in range(3):
    k = gen(f"loop{i}")
    print(next(k))
print("loop over")
last = gen("last")
next(last)
kept: object = 5
m = gen("m")
next(m)
print("end")
