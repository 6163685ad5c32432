# interrupted: yes
# A main task that ends in spite of its cancellation ends the run as ever.
import asyncio


async def main() -> str:
    print("ready", flush=True)
    try:
        await asyncio.sleep(30)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        return "taken"
    return "slept"


print(asyncio.run(main()))
