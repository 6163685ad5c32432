# Which tasks are done when: all of them, the first, the first error, or after a time.
import asyncio


async def work(n: int, delay: float, fails: bool = False) -> int:
    await asyncio.sleep(delay)
    if fails:
        raise ValueError(n)
    return n


def names(tasks):
    return sorted(task.get_name() for task in tasks)


async def main():
    async def attempt(when, timeout, fails):
        tasks = [
            asyncio.create_task(work(1, 0.05), name="one"),
            asyncio.create_task(work(2, 0.001, fails), name="two"),
            asyncio.create_task(work(3, 10), name="three"),
        ]
        done, pending = await asyncio.wait(tasks, timeout=timeout, return_when=when)
        print(names(done), names(pending))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    await attempt(asyncio.FIRST_COMPLETED, None, False)
    await attempt(asyncio.FIRST_EXCEPTION, None, True)
    await attempt(asyncio.ALL_COMPLETED, 0.1, False)
    done, pending = await asyncio.wait({asyncio.create_task(work(n, 0)) for n in range(3)})
    print(sorted(task.result() for task in done), pending)
    try:
        await asyncio.wait([asyncio.create_task(work(1, 0))], return_when="SOMETIME")
    except ValueError as error:
        print(error)


asyncio.run(main())
