import asyncio
from contextlib import asynccontextmanager, contextmanager, ExitStack, suppress, closing
from typing import AsyncIterator, Iterator, Generator, Awaitable, Callable

async def ticker(n: int, name: str) -> AsyncIterator[str]:
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield f"{name}{i}"
    finally:
        print("close", name)

@asynccontextmanager
async def conn(name: str) -> AsyncIterator[dict[str, int]]:
    print("open", name)
    stats = {"q": 0}
    try:
        yield stats
    except ValueError as e:
        print("swallow", e)
    finally:
        await asyncio.sleep(0)
        print("shut", name, stats)

class Pool:
    def __init__(self, size: int) -> None:
        self.sem = asyncio.Semaphore(size)
        self.active = 0
        self.peak = 0
    async def __aenter__(self) -> "Pool":
        await self.sem.acquire()
        self.active += 1
        self.peak = max(self.peak, self.active)
        return self
    async def __aexit__(self, *exc: object) -> None:
        self.active -= 1
        self.sem.release()

async def worker(i: int, q: "asyncio.Queue[int | None]", out: list[str], pool: Pool) -> int:
    done = 0
    while (item := await q.get()) is not None:
        async with pool:
            await asyncio.sleep(0.001 * (item % 3))
            out.append(f"{item}^2={item*item}")
            done += 1
        q.task_done()
    q.task_done()
    return done

async def fail(after: float) -> int:
    await asyncio.sleep(after)
    raise RuntimeError("boom")

async def main() -> None:
    print([x async for x in ticker(3, "a")])
    print({x: len(x) async for x in ticker(2, "bb") if x != "bb0"})
    async with conn("db") as s:
        s["q"] += 2
        raise ValueError("inner")
    q: asyncio.Queue[int | None] = asyncio.Queue(maxsize=3)
    out: list[str] = []
    pool = Pool(2)
    ws = [asyncio.create_task(worker(i, q, out, pool), name=f"w{i}") for i in range(3)]
    for i in range(10):
        await q.put(i)
    for _ in ws:
        await q.put(None)
    await q.join()
    counts = await asyncio.gather(*ws)
    print(sum(counts), sorted(out), pool.peak, [w.get_name() for w in ws])
    r = await asyncio.gather(fail(0), asyncio.sleep(0, 5), return_exceptions=True)
    print([type(x).__name__ for x in r], r[1])
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print("timeout")
    t = asyncio.create_task(fail(5))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled(), t.done())
    try:
        async with asyncio.TaskGroup() as tg:
            a = tg.create_task(asyncio.sleep(0, "A"))
            tg.create_task(fail(0))
            tg.create_task(asyncio.sleep(100))
    except* RuntimeError as eg:
        print("group", [str(e) for e in eg.exceptions], a.result())
    ev = asyncio.Event()
    async def waiter(n: int) -> str:
        await ev.wait()
        return f"woke {n}"
    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    ev.set()
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), len(pending))
    for coro in asyncio.as_completed([asyncio.sleep(0.02, "slow"), asyncio.sleep(0.001, "fast")]):
        print(await coro)
    agen = ticker(5, "z")
    async for x in agen:
        print(x)
        if x == "z1":
            break
    await agen.aclose()
    lock = asyncio.Lock()
    async with lock:
        print(lock.locked())
    fut: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(fut.set_result, 42)
    print(await fut)
    async with asyncio.timeout(1):
        print("in time")

asyncio.run(main())

@contextmanager
def tag(name: str) -> Iterator[list[str]]:
    parts: list[str] = [f"<{name}>"]
    try:
        yield parts
    finally:
        parts.append(f"</{name}>")
        print("".join(parts))
with tag("a") as a, tag("b") as b:
    a.append("x"); b.append("y")
with suppress(ZeroDivisionError):
    print(1 // 0)
with ExitStack() as st:
    ps = [st.enter_context(tag(f"t{i}")) for i in range(3)]
    st.callback(print, "callback", 1)
    for i, p_ in enumerate(ps): p_.append(str(i))

def averager() -> Generator[float, float | None, str]:
    total, n = 0.0, 0
    avg = 0.0
    while True:
        x = yield avg
        if x is None:
            return f"{n} items"
        total += x; n += 1
        avg = total / n
def delegate(results: list[str]) -> Generator[float, float | None, None]:
    while True:
        results.append((yield from averager()))
res: list[str] = []
g = delegate(res)
next(g)
print(g.send(1.0), g.send(2.0), g.send(None), g.send(10.0), res)
def tree(n: int) -> Iterator[int]:
    if n > 0:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 2)
print(list(tree(5)))
def robust() -> Generator[int, None, None]:
    i = 0
    while True:
        try:
            yield i
            i += 1
        except KeyError as e:
            print("caught", e)
            i = 100
        finally:
            print("fin", i)
r2 = robust()
print(next(r2), next(r2), r2.throw(KeyError("k")), next(r2))
r2.close()
try:
    next(r2)
except StopIteration:
    print("stopped")
