# What a nested function, the module or a lambda sees of what `gather` gave is the list; cancelled and starred ones.
import asyncio
async def f() -> int: return 1
async def g() -> str: return "a"
results = None
async def outer() -> None:
    shared: list[int | str] | None = None
    async def inner() -> None:
        nonlocal shared
        shared = await asyncio.gather(f(), g())
        a, b = shared
        print(a, b)
    await inner()
    print(shared, type(shared).__name__)
async def glob() -> None:
    global results
    results = await asyncio.gather(f(), g())
    x, y = results
    print(x, y)
async def lam() -> None:
    r = await asyncio.gather(f(), g())
    p, q = r
    show = lambda: r
    print(p, q, show())
async def comp() -> None:
    r = await asyncio.gather(f(), g(), f())
    p, *q = r
    print(p, q, [x for x in r], r[0] + 1, r[-2].upper())
async def many() -> None:
    coros = [f() for _ in range(3)]
    a, b, c = await asyncio.gather(*coros)
    print(a + b + c)
    a, *rest = await asyncio.gather(*[f() for _ in range(3)], g())
    print(a, rest)
async def cancelled() -> None:
    async def slow() -> int:
        await asyncio.sleep(10)
        return 1
    t = asyncio.create_task(slow())
    asyncio.get_running_loop().call_later(0.001, t.cancel)
    try:
        a, b = await asyncio.gather(t, g())
    except asyncio.CancelledError:
        print("cancelled")
    t = asyncio.create_task(slow())
    asyncio.get_running_loop().call_later(0.001, t.cancel)
    a, b = await asyncio.gather(t, g(), return_exceptions=True)
    print(repr(a), b)
for run in (outer, glob, lam, comp, many, cancelled):
    asyncio.run(run())
print(results)
