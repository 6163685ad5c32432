import asyncio
async def ticker(name: str):
    try:
        for i in range(5):
            yield i
    finally:
        print("closing", name)
        await asyncio.sleep(0)
        print("closed", name)
async def leaves() -> None:
    g = ticker("a")
    async for x in g:
        raise ValueError("x")
async def main() -> None:
    try:
        await leaves()
    except ValueError:
        print("handling")
    print("handled")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("more")
    g = ticker("b")
    async for x in g:
        raise KeyError("y")
try:
    asyncio.run(main())
except KeyError as e:
    print("caught", e)
print("over")
async def two() -> int:
    async for x in ticker("c"):
        return x + 1
    return 0
print(asyncio.run(two()))
