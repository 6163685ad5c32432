# The first error cancels the other tasks; all errors come up as a group.
import asyncio


async def fail(delay, error):
    await asyncio.sleep(delay)
    raise error


async def slow(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise KeyError("while cancelled")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(0.001, ValueError("first")))
            group.create_task(slow("second"))
            group.create_task(stubborn())
    except* ValueError as errors:
        print("value", errors.exceptions)
    except* KeyError as errors:
        print("key", repr(errors))
    task = asyncio.current_task()
    if task is not None:
        print(task.cancelling())
    await asyncio.sleep(0)
    print("on")


asyncio.run(main())
