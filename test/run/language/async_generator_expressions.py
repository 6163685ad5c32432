# A generator expression with `await` or `async for` is an async generator.
import asyncio


async def value(n: int) -> int:
    await asyncio.sleep(0)
    return n * n


async def numbers(n: int):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def main() -> None:
    lazy = (await value(n) for n in range(4) if n != 2)
    print(type(lazy).__name__)
    async for each in lazy:
        print(each)
    print([each async for each in (i + 1 async for i in numbers(3))])
    limit = 2
    print([pair async for pair in ((i, j) async for i in numbers(3) for j in range(i) if i <= limit)])
    print(await anext(n async for n in numbers(5)))


asyncio.run(main())
