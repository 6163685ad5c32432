# Tasks may add tasks to their group, and have groups of their own.
import asyncio

seen: list[str] = []


async def leaf(name: str):
    await asyncio.sleep(0)
    seen.append(name)


async def branch(group, depth: int, name: str):
    if depth > 0:
        group.create_task(branch(group, depth - 1, name + "l"))
        group.create_task(branch(group, depth - 1, name + "r"))
    await leaf(name)


async def main():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(branch(outer, 2, "t"))
        async with asyncio.TaskGroup() as inner:
            inner.create_task(leaf("inner"))
        seen.append("inner done")
    print(seen)


asyncio.run(main())
