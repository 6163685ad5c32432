# An error that nobody catches ends the program with its traceback.
import asyncio


async def inner(n: int) -> int:
    await asyncio.sleep(0)
    return 10 // n


async def outer(n: int) -> int:
    return await inner(n) + 1


async def main() -> None:
    print(await outer(5))
    print(await outer(0))


asyncio.run(main())
