# Cancelling a task raises CancelledError where it waits; `finally` runs.
import asyncio


async def sleeper(name: str) -> str:
    try:
        print(name, "sleeps")
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise
    finally:
        print(name, "ends")
    return name


async def stubborn() -> int:
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("not now")
    return 5


async def main() -> None:
    first = asyncio.create_task(sleeper("first"))
    second = asyncio.create_task(sleeper("second"))
    third = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(first.cancel(), second.cancel("enough"), third.cancel())
    for task in (first, second):
        try:
            await task
        except asyncio.CancelledError as error:
            print("seen", error.args, task.cancelled())
    print(await third, third.cancelled(), third.cancel())
    fourth = asyncio.create_task(sleeper("fourth"))
    fourth.cancel()
    try:
        await fourth
    except asyncio.CancelledError:
        print("never began", fourth.cancelled())


asyncio.run(main())
