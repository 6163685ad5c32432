# interrupted: yes
# The coroutine goes on to its next `await` before it is cancelled.
import asyncio


async def main() -> None:
    print("ready", flush=True)
    task = asyncio.current_task()
    count = 0
    try:
        while task.cancelling() == 0:
            count += 1
        print("asked to end", count > 0)
        await asyncio.sleep(1)
        print("not reached")
    finally:
        print("ends")


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
