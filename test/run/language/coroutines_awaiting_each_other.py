import asyncio


async def add(a: int, b: int) -> int:
    await asyncio.sleep(0)
    return a + b


async def total(values: list[int]) -> int:
    result = 0
    for value in values:
        result = await add(result, value)
    return result


async def main() -> str:
    print(await total([1, 2, 3]))
    print(await add(await add(1, 2), 4))
    return "finished"


print(asyncio.run(main()))
