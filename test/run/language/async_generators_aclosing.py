import asyncio
from contextlib import aclosing
async def src(name):
    try:
        while True:
            yield name
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("fin", name)
async def main():
    async with aclosing(src("a")) as s:
        async for x in s:
            print(x)
            break
    print("after")
    total = 0
    async for x in src("b"):
        async for y in src("c"):
            total += 1
            if total % 2: break
            else: continue
        if total > 3: break
    print(total)
    await asyncio.sleep(0)
    print([x async for x in src2(4) if x % 2])
    gen = (x * x async for x in src2(3))
    print([y async for y in gen])
    return 5
async def src2(n):
    for i in range(n):
        with_ = i
        yield with_
print(asyncio.run(main()))
