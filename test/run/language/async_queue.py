# Producers and consumers over a bounded queue.
import asyncio


async def produce(queue: asyncio.Queue[int], count: int) -> None:
    for i in range(count):
        await queue.put(i)
        print("put", i, queue.qsize())


async def consume(name: str, queue: asyncio.Queue[int], seen: list[int]) -> None:
    while True:
        item = await queue.get()
        seen.append(item)
        print(name, "got", item)
        await asyncio.sleep(0)
        queue.task_done()


async def main() -> None:
    queue: asyncio.Queue[int] = asyncio.Queue(maxsize=2)
    seen: list[int] = []
    workers = [asyncio.create_task(consume(f"w{i}", queue, seen)) for i in range(2)]
    await produce(queue, 7)
    await queue.join()
    for worker in workers:
        worker.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    print([type(result).__name__ for result in results], sorted(seen))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print("empty", repr(error))
    queue.put_nowait(1)
    queue.put_nowait(2)
    try:
        queue.put_nowait(3)
    except asyncio.QueueFull:
        print("full", queue.full(), queue.empty())
    heap: asyncio.PriorityQueue[tuple[int, str]] = asyncio.PriorityQueue()
    for pair in [(3, "c"), (1, "a"), (2, "b")]:
        await heap.put(pair)
    print([await heap.get() for _ in range(3)])
    stack: asyncio.LifoQueue[str] = asyncio.LifoQueue()
    for letter in "xyz":
        stack.put_nowait(letter)
    print(stack.get_nowait(), stack.get_nowait(), stack.get_nowait())


asyncio.run(main())
