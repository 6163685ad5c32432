# refused: unsupported_kept_generator
import asyncio
from collections.abc import AsyncIterator


async def numbers() -> AsyncIterator[int]:
    try:
        yield 1
        yield 2
    finally:
        print("closed")


async def total(source: AsyncIterator[int]) -> int:
    return sum([number async for number in source])


async def main() -> None:
    source = numbers()
    task = asyncio.create_task(total(source))  # here
    print(await task)


asyncio.run(main())
