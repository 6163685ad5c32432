# Tasks take turns in the order in which they were made.
import asyncio


async def work(name: str, n: int) -> int:
    total = 0
    for i in range(n):
        await asyncio.sleep(0)
        print(name, i)
        total += i
    return total


async def main() -> None:
    print("start")
    t = asyncio.create_task(work("t", 2))
    r = await asyncio.gather(work("a", 3), work("b", 2))
    print(r)
    print(await t)
    await asyncio.sleep(0.01)
    print(t.done(), t.result(), t.get_name(), asyncio.current_task().get_name())


asyncio.run(main())
