# interrupted: yes
import asyncio


async def worker(name: str) -> None:
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    finally:
        print(name, "ends")


async def main() -> None:
    helper = asyncio.create_task(worker("helper"))
    await asyncio.sleep(0)
    print("ready", flush=True)
    try:
        await worker("main")
    finally:
        print("cancelling", asyncio.current_task().cancelling(), helper.done())


try:
    asyncio.run(main())
except KeyboardInterrupt as error:
    print("interrupted", repr(error), repr(error.__context__))
