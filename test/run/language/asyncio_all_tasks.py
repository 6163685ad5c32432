import asyncio


async def work(name: str) -> str:
    await asyncio.sleep(0)
    return name


async def main() -> None:
    print(len(asyncio.all_tasks()))
    tasks = [asyncio.create_task(work(name), name=name) for name in "abc"]
    print(sorted(task.get_name() for task in asyncio.all_tasks() if task is not asyncio.current_task()))
    for task in asyncio.all_tasks():
        if task is not asyncio.current_task():
            await task
    print([task.result() for task in tasks], len(asyncio.all_tasks()))


asyncio.run(main())
