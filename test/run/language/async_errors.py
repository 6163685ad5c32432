# An error of a coroutine comes up at its await; a handler there sees it.
import asyncio


class Failure(Exception):
    pass


async def fail(n: int) -> int:
    await asyncio.sleep(0)
    if n > 1:
        raise Failure(n)
    return n


async def main() -> None:
    for n in range(4):
        try:
            print(await fail(n))
        except Failure as error:
            print("caught", error.args)
        finally:
            print("after", n)
    results = await asyncio.gather(fail(0), fail(2), fail(1), return_exceptions=True)
    for result in results:
        print(type(result).__name__, result)
    try:
        await asyncio.gather(fail(0), fail(3), fail(1))
    except Failure as error:
        print("gather", error)
    task = asyncio.create_task(fail(9))
    await asyncio.sleep(0.001)
    print(task.done(), repr(task.exception()))


asyncio.run(main())
