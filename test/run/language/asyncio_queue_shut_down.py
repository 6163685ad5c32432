import asyncio


async def take_all(queue: asyncio.Queue[int]) -> list[int]:
    taken = []
    try:
        while True:
            taken.append(await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown as error:
        print("no more", repr(error))
    return taken


async def put_more(queue: asyncio.Queue[int]) -> None:
    try:
        await queue.put(10)
        await queue.put(11)
    except asyncio.QueueShutDown:
        print("closed for", queue.qsize())


async def main() -> None:
    queue: asyncio.Queue[int] = asyncio.Queue()
    taker = asyncio.create_task(take_all(queue))
    for number in range(3):
        await queue.put(number)
    await asyncio.sleep(0)
    queue.put_nowait(3)
    queue.shutdown()
    print(await taker)
    await queue.join()
    for attempt in (lambda: queue.put_nowait(4), lambda: queue.get_nowait()):
        try:
            attempt()
        except asyncio.QueueShutDown:
            print("shut down")
    small: asyncio.Queue[int] = asyncio.Queue(1)
    putter = asyncio.create_task(put_more(small))
    await asyncio.sleep(0)
    small.shutdown(immediate=True)
    await putter
    await small.join()
    print(small.empty())


asyncio.run(main())
