# What asyncio says where it is used wrongly.
import asyncio


async def nothing() -> None:
    pass


async def inner() -> None:
    coroutine = nothing()
    await coroutine
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    other = nothing()
    try:
        asyncio.run(other)
    except RuntimeError as error:
        print(error)
    other.close()
    future = asyncio.get_running_loop().create_future()
    future.set_result(3)
    try:
        future.set_result(4)
    except asyncio.InvalidStateError as error:
        print(repr(error))
    print(await future, future.done(), future.cancelled())
    waiting = asyncio.get_running_loop().create_future()
    try:
        waiting.result()
    except asyncio.InvalidStateError as error:
        print(error)
    waiting.cancel()


asyncio.run(inner())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
