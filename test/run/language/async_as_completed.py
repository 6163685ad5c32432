# Results in the order in which they come, and what is left when the time is over.
import asyncio


async def work(n: int) -> int:
    await asyncio.sleep(0.02 * n)
    if n == 3:
        raise ValueError(n)
    return n * 10


async def main():
    for coming in asyncio.as_completed([work(2), work(0), work(3), work(1)]):
        try:
            print(await coming)
        except ValueError as error:
            print("error", error)
    for coming in asyncio.as_completed([work(0), work(50)], timeout=0.05):
        try:
            print(await coming)
        except TimeoutError:
            print("too late")


asyncio.run(main())
