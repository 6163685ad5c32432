import asyncio


async def producer(queue: asyncio.Queue, count: int) -> None:
    for number in range(count):
        await queue.put(number)
        print("put", number)
    await queue.put(None)


async def consumer(queue: asyncio.Queue) -> int:
    total = 0
    while True:
        item = await queue.get()
        if item is None:
            return total
        print("got", item)
        total += item


async def main() -> None:
    queue: asyncio.Queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, 5), consumer(queue))
    print(total)


asyncio.run(main())
