# Async generators: for, comprehensions, asend, aclose, athrow.
import asyncio
from collections.abc import AsyncIterator


async def count(n: int) -> AsyncIterator[int]:
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def echo():
    got = yield "ready"
    while got is not None:
        got = yield f"got {got}"


async def pairs(n: int):
    async for i in count(n):
        async for j in count(i):
            yield i, j


async def main() -> None:
    async for i in count(4):
        if i == 1:
            continue
        if i == 3:
            break
        print(i)
    else:
        print("not reached")
    async for i in count(2):
        print("again", i)
    else:
        print("whole")
    print([i * i async for i in count(5) if i % 2 == 0])
    print({i: str(i) async for i in count(3)}, {i % 2 async for i in count(4)})
    print([p async for p in pairs(4)])
    talk = echo()
    print(await anext(talk), await talk.asend("a"), await talk.asend("b"))
    try:
        await talk.asend(None)
    except StopAsyncIteration as error:
        print("end", error.args)
    print(await anext(count(0), "nothing"))
    numbers = count(3)
    print(await numbers.__anext__(), type(numbers).__name__)
    await numbers.aclose()
    try:
        await numbers.__anext__()
    except StopAsyncIteration:
        print("closed")


asyncio.run(main())
