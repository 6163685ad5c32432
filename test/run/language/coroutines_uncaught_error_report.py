import asyncio


async def inner(value: int) -> float:
    await asyncio.sleep(0)
    return 10 / value


async def main() -> None:
    print(await inner(5))
    print(await inner(0))


asyncio.run(main())
