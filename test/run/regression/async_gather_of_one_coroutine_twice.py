# A coroutine that `gather` was given twice was run by two tasks; CPython makes one and gives its result twice.
import asyncio


async def count(calls: list[int]) -> int:
    await asyncio.sleep(0.001)
    calls.append(1)
    return len(calls)


async def main() -> None:
    calls: list[int] = []
    once = count(calls)
    print(await asyncio.gather(once, count(calls), once))
    task = asyncio.create_task(count(calls))
    same = count(calls)
    first, second, third, fourth = await asyncio.gather(task, same, task, same)
    print(first, second, third, fourth, len(calls))
    try:
        left, right = await asyncio.gather(count(calls))
    except ValueError as error:
        print(error)


asyncio.run(main())
