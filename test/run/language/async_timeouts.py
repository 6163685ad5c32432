# wait_for and timeout end what takes too long.
import asyncio


async def slow(seconds: float) -> str:
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise
    return "done"


async def main() -> None:
    print(await asyncio.wait_for(slow(0.001), timeout=5))
    print(await asyncio.wait_for(slow(0.001), None))
    try:
        await asyncio.wait_for(slow(30), timeout=0.01)
    except TimeoutError as error:
        print("too slow", repr(error))
    try:
        async with asyncio.timeout(0.01) as limit:
            await slow(30)
    except TimeoutError:
        print("limit", limit.expired())
    async with asyncio.timeout(10) as limit:
        await slow(0)
    print("in time", limit.expired())
    try:
        await asyncio.wait_for(slow(30), timeout=0)
    except asyncio.TimeoutError:
        print("no time at all")


asyncio.run(main())
