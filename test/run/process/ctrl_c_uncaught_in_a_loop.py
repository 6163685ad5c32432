# interrupted: yes
import asyncio


async def main() -> None:
    try:
        print("ready", flush=True)
        await asyncio.sleep(30)
    finally:
        print("ends")


asyncio.run(main())
