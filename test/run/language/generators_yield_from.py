def inner(n: int):
    for i in range(n):
        received = yield i
        if received is not None:
            print("inner got", received)
    return n * 100


def outer():
    yield from [10, 20]
    result = yield from inner(2)
    print("result", result)
    yield from "ab"
    yield from {"k": 1}
    return (yield from inner(0))


for value in outer():
    print(value)
g = outer()
print(next(g), next(g), next(g), g.send("hello"))
