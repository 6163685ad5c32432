# asynccontextmanager: the generator sees the exception of the body.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def session(name: str):
    await asyncio.sleep(0)
    print("open", name)
    try:
        yield name + "!"
    except ValueError as error:
        print("handled", error)
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main() -> None:
    async with session("a") as label:
        print(label)
    async with session("b"):
        raise ValueError("bad")
    try:
        async with session("c"):
            raise KeyError("worse")
    except KeyError as error:
        print("out", error)


asyncio.run(main())
