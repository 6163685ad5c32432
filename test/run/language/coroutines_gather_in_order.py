import asyncio


async def job(name: str, delay: float, value: int) -> int:
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return value


async def main() -> None:
    results = await asyncio.gather(job("a", 0.03, 1), job("b", 0.01, 2), job("c", 0.02, 3))
    print(results)
    results = await asyncio.gather(*[job(str(n), 0, n) for n in range(3)])
    print(results)


asyncio.run(main())
