# An event bus and workers over a queue: handlers in dicts, several gathers of different results.
import asyncio
from dataclasses import dataclass, field
from typing import Any, AsyncIterator, Awaitable, Callable, Optional, Union


@dataclass
class Event:
    name: str
    payload: dict[str, Any] = field(default_factory=dict)


Handler = Callable[[Event], Awaitable[None]]


class Bus:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Handler]] = {}
        self.seen: list[str] = []

    def on(self, name: str) -> Callable[[Handler], Handler]:
        def register(handler: Handler) -> Handler:
            self.handlers.setdefault(name, []).append(handler)
            return handler

        return register

    async def emit(self, event: Event) -> int:
        handlers = self.handlers.get(event.name, [])
        await asyncio.gather(*(h(event) for h in handlers))
        self.seen.append(event.name)
        return len(handlers)


bus = Bus()


@bus.on("greet")
async def hello(event: Event) -> None:
    print("hello", event.payload.get("who", "?"))


@bus.on("greet")
async def slow(event: Event) -> None:
    await asyncio.sleep(0.001)
    print("slow", event.payload)


async def ticker(n: int) -> AsyncIterator[int]:
    for i in range(n):
        yield i
        await asyncio.sleep(0)


class Cell:
    def __init__(self, value: Optional[Union[int, str]] = None) -> None:
        self.value = value

    def describe(self) -> str:
        v = self.value
        if v is None:
            return "empty"
        if isinstance(v, int):
            return f"int {v + 1}"
        return f"str {v.upper()}"


async def worker(name: str, jobs: "asyncio.Queue[int | None]", out: list[tuple[str, int]]) -> None:
    while (job := await jobs.get()) is not None:
        out.append((name, job * job))
        await asyncio.sleep(0)
    print(name, "stops")


async def main() -> None:
    print(await bus.emit(Event("greet", {"who": "you", "n": 1})), await bus.emit(Event("none")))
    total = 0
    async for i in ticker(4):
        total += i
    print(total, bus.seen)
    print([Cell(x).describe() for x in (None, 4, "ab")])
    jobs: asyncio.Queue[int | None] = asyncio.Queue()
    out: list[tuple[str, int]] = []
    async with asyncio.timeout(5):
        workers = [asyncio.create_task(worker(f"w{i}", jobs, out)) for i in range(2)]
        for j in range(5):
            jobs.put_nowait(j)
        for _ in workers:
            await jobs.put(None)
        await asyncio.gather(*workers)
    print(sorted(out, key=lambda p: p[1]))
    results = await asyncio.gather(asyncio.sleep(0, "x"), asyncio.sleep(0, 5), return_exceptions=True)
    print(results)
    a, b = await asyncio.gather(asyncio.sleep(0, "x"), asyncio.sleep(0, 5))
    print(a, b)


asyncio.run(main())
