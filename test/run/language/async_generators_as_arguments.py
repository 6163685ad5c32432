import asyncio
from typing import AsyncIterator
async def numbers(n: int) -> AsyncIterator[int]:
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("numbers closed")
async def evens(source: AsyncIterator[int]) -> AsyncIterator[int]:
    async for x in source:
        if x % 2 == 0:
            yield x
async def consume(source: AsyncIterator[int], limit: int) -> int:
    total = 0
    async for x in source:
        total += x
        if x >= limit:
            break
    print("consumed")
    return total
async def main() -> None:
    print([x async for x in evens(numbers(5))])
    print(await consume(numbers(10), 3))
    await asyncio.sleep(0)
    g = numbers(10)
    print(await consume(g, 2), await consume(g, 4))
    async for x in evens(g):
        print(x)
        if x > 6: break
    print("left", await anext(g))
    async for x in evens(numbers(9)):
        if x == 4: break
    await asyncio.sleep(0)
    print("bye")
asyncio.run(main())
