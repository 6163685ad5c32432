import asyncio


class Ticker:
    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.count = 0

    def __aiter__(self) -> "Ticker":
        return self

    async def __anext__(self) -> int:
        if self.count >= self.limit:
            raise StopAsyncIteration
        self.count += 1
        await asyncio.sleep(0)
        return self.count


async def squares(limit: int):
    async for n in Ticker(limit):
        yield n * n


async def main() -> None:
    async for n in Ticker(3):
        print(n)
    else:
        print("exhausted")
    print([n async for n in squares(4) if n % 2 == 0])
    print({n: str(n) async for n in squares(2)})
    print(sum([n async for n in squares(5)]))


asyncio.run(main())
