# The report of errors that leave a group: those of its tasks inside the group's.
import asyncio


async def fail(n):
    await asyncio.sleep(0)
    if n == 1:
        raise ValueError("one")
    return 1 // (n - 2)


async def main():
    async with asyncio.TaskGroup() as group:
        for n in range(1, 3):
            group.create_task(fail(n))


asyncio.run(main())
