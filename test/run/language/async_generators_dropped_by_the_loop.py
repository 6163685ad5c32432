import asyncio
from typing import AsyncIterator, AsyncGenerator
async def ticker(n: int, name: str) -> AsyncIterator[str]:
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield f"{name}{i}"
    finally:
        print("closing", name)
        await asyncio.sleep(0)
        print("closed", name)

class Stream:
    def __init__(self, n: int) -> None:
        self.n = n
    async def __aiter__(self) -> AsyncIterator[int]:
        try:
            for i in range(self.n):
                yield i
        finally:
            print("stream done")

async def doubled(n: int) -> AsyncGenerator[str, None]:
    try:
        async for x in ticker(n, "in"):
            yield x * 2
    finally:
        print("outer done")

async def find(name: str) -> str | None:
    async for x in ticker(5, name):
        if x.endswith("2"):
            return x
    return None

async def fails() -> None:
    async for x in ticker(5, "f"):
        if x == "f1":
            raise ValueError(x)

async def main() -> None:
    async for i in Stream(3):
        if i == 1:
            break
    print("after stream")
    print(await find("q"))
    print("found")
    await asyncio.sleep(0); await asyncio.sleep(0)
    try:
        await fails()
    except ValueError as e:
        print("caught", e)
    print("x")
    await asyncio.sleep(0)
    print("y")
    await asyncio.sleep(0)
    print("z")
    await asyncio.sleep(0)
    async for d in doubled(3):
        print(d)
        break
    for i in range(6):
        print("turn", i)
        await asyncio.sleep(0)
    g = ticker(2, "g")
    print(await anext(g))
    print(await g.__anext__())
    print(await anext(g, "none"))
    h = ticker(2, "h")
    print(await h.asend(None))
    h = ticker(3, "k")
    print("replaced")
    await asyncio.sleep(0)
    print(await anext(h))
    del h
    print("deleted")
    await asyncio.sleep(0)
    async for x in ticker(2, "last"):
        break
    print("end of main")
asyncio.run(main())
print("over")
