# A pipeline of many tasks; their frames live across collections.
import asyncio


async def fib(n: int) -> int:
    if n < 2:
        await asyncio.sleep(0)
        return n
    left, right = await asyncio.gather(fib(n - 1), fib(n - 2))
    return left + right


async def chain(depth: int, text: str) -> str:
    if depth == 0:
        await asyncio.sleep(0)
        return text
    return await chain(depth - 1, text + str(depth % 10))


async def main() -> None:
    print(await fib(11))
    print(await chain(200, ""))
    tasks = [asyncio.create_task(chain(i % 7, "x" * i)) for i in range(100)]
    print(sum([len(await task) for task in tasks]))


asyncio.run(main())
