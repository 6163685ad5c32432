# Lock, Event, Semaphore and Condition serve waiters in order.
import asyncio


async def use(lock: asyncio.Lock, name: str, log: list[str]) -> None:
    async with lock:
        log.append(name + "+")
        await asyncio.sleep(0)
        log.append(name + "-")


async def limited(gate: asyncio.Semaphore, i: int, log: list[str]) -> None:
    async with gate:
        log.append(f"in{i}")
        await asyncio.sleep(0)
        log.append(f"out{i}")


async def waiter(event: asyncio.Event, i: int) -> None:
    await event.wait()
    print("woken", i)


async def ready(condition: asyncio.Condition, box: list[int]) -> None:
    async with condition:
        await condition.wait_for(lambda: len(box) >= 2)
        print("box", box)


async def main() -> None:
    log: list[str] = []
    lock = asyncio.Lock()
    await asyncio.gather(*[use(lock, name, log) for name in "abc"])
    print(log, lock.locked())
    log = []
    gate = asyncio.Semaphore(2)
    await asyncio.gather(*(limited(gate, i, log) for i in range(4)))
    print(log)
    event = asyncio.Event()
    waiting = [asyncio.create_task(waiter(event, i)) for i in range(3)]
    await asyncio.sleep(0)
    print("set")
    event.set()
    await asyncio.gather(*waiting)
    condition = asyncio.Condition()
    box: list[int] = []
    task = asyncio.create_task(ready(condition, box))
    for i in range(3):
        await asyncio.sleep(0)
        async with condition:
            box.append(i)
            condition.notify_all()
    await task
    try:
        lock.release()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
