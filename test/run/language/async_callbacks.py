# call_soon, call_later and callbacks of futures.
import asyncio


async def main() -> None:
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    loop.call_soon(print, "soon", 1)
    loop.call_later(0.02, done.set_result, "late")
    handle = loop.call_later(0.01, print, "never")
    handle.cancel()
    loop.call_later(0.005, print, "early")
    print("first")
    done.add_done_callback(lambda future: print("callback", future.result()))
    print(await done)
    start = loop.time()
    await asyncio.sleep(0.02)
    print(loop.time() - start >= 0.02)
    inner = asyncio.ensure_future(asyncio.sleep(0, "slept"))
    print(await asyncio.shield(inner))


asyncio.run(main())
