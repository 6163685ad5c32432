import asyncio


async def fail(message: str) -> None:
    await asyncio.sleep(0)
    raise ValueError(message)


async def succeed(value: int) -> int:
    await asyncio.sleep(0)
    return value


async def main() -> None:
    good = asyncio.create_task(succeed(5))
    bad = asyncio.create_task(fail("oops"))
    print(await good, good.done())
    try:
        await bad
    except ValueError as error:
        print("caught", error)
    results = await asyncio.gather(succeed(1), fail("second"), return_exceptions=True)
    for result in results:
        print(type(result).__name__, result)


asyncio.run(main())
