# Coroutines driven by `send`: what `await` yields comes out, what is sent goes in.
class Ready:
    def __init__(self, v: int):
        self.v = v

    def __await__(self):
        got = yield self.v
        return got


async def add(a: int, b: int) -> int:
    x = await Ready(a)
    print("got", x)
    y = await Ready(b)
    print("got", y)
    return a + b


async def outer() -> str:
    total = 0
    for i in range(3):
        total += await add(i, i + 1)
    return f"total {total}"


def run(c):
    value = None
    while True:
        try:
            out = c.send(value)
        except StopIteration as stop:
            return stop.value
        print("loop", out)
        value = out * 10


print(run(outer()))


async def agen(n: int):
    for i in range(n):
        await Ready(i)
        yield i * i


async def consume() -> list[int]:
    out = []
    async for v in agen(4):
        out.append(v)
    else:
        print("done")
    out += [v + 1 async for v in agen(3) if v != 1]
    return out


class Manager:
    async def __aenter__(self):
        await Ready(100)
        print("enter")
        return self

    async def __aexit__(self, t, e, tb):
        await Ready(200)
        print("exit", t is None)
        return t is not None


async def managed():
    async with Manager() as m:
        print("body", type(m).__name__)
    async with Manager():
        raise ValueError("x")
    return "after"


print(run(consume()))
print(run(managed()))
c = add(1, 2)
print(type(c).__name__)
try:
    c.send(5)
except TypeError as e:
    print(e)
c.close()
