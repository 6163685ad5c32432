# An error of the body cancels the tasks and is one of the group's.
import asyncio


async def slow(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "ends")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow("a"))
            await asyncio.sleep(0)
            raise OSError("in the body")
    except ExceptionGroup as errors:
        print(repr(errors), repr(errors.__cause__), errors.__suppress_context__)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(slow("b"))
            await asyncio.sleep(0)
            1 // 0
    except* ZeroDivisionError as errors:
        print(len(errors.exceptions))


asyncio.run(main())
