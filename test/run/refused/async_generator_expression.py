# refused: unsupported_async_generator_expression
import asyncio


async def value(n: int) -> int:
    return n


async def main() -> None:
    lazy = (await value(n) for n in range(3))  # here
    async for each in lazy:
        print(each)


asyncio.run(main())
