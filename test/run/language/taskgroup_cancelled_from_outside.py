# To cancel the task around a group cancels the group's tasks.
import asyncio


async def slow(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def work():
    async with asyncio.TaskGroup() as group:
        group.create_task(slow("one"))
        await asyncio.sleep(10)
    print("never")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.001)
    task.cancel("enough")
    try:
        await task
    except asyncio.CancelledError as error:
        print("cancelled", error.args)
    try:
        async with asyncio.timeout(0.001):
            await work()
    except TimeoutError:
        print("too late")


asyncio.run(main())
