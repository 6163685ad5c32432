# The message of a cancelled task was given to all who wait for it, and never with what the task had ended with.
import asyncio
import traceback


async def sleeps() -> None:
    await asyncio.sleep(5)


async def main() -> None:
    task = asyncio.create_task(sleeps())
    await asyncio.sleep(0)
    print(task.cancel("why"))
    for _ in range(2):
        try:
            await task
        except asyncio.CancelledError as error:
            frames = traceback.extract_tb(error.__traceback__)
            print(error.args, [frame.name for frame in frames if frame.filename == __file__])
    task = asyncio.create_task(sleeps())
    await asyncio.sleep(0)
    task.cancel("again")
    await asyncio.wait([task])
    try:
        task.exception()
    except asyncio.CancelledError as error:
        print(error.args)
    try:
        task.result()
    except asyncio.CancelledError as error:
        print(error.args)
    future: asyncio.Future[int] = asyncio.Future()
    future.cancel("future")
    for _ in range(2):
        try:
            await future
        except asyncio.CancelledError as error:
            print(error.args)


asyncio.run(main())
