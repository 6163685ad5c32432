# The group waits for its tasks; their results are there behind it.
import asyncio


async def double(n: int) -> int:
    await asyncio.sleep(0.001 * n)
    return n * 2


async def greet(name: str) -> str:
    await asyncio.sleep(0)
    return "hello " + name


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(double(n)) for n in (3, 1, 2)]
        greeting = group.create_task(greet("you"), name="greeting")
        print(group, greeting.get_name())
    print([task.result() for task in tasks], greeting.result(), group)
    async with asyncio.TaskGroup() as empty:
        pass
    print("done")


asyncio.run(main())
