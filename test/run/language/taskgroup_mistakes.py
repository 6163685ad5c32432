# When a group takes tasks.
import asyncio


async def nothing():
    return 1


async def main():
    group = asyncio.TaskGroup()
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    async with group:
        group.create_task(nothing())
    try:
        group.create_task(nothing())
    except RuntimeError as error:
        print(error)
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())
