import asyncio


class Connection:
    def __init__(self, name: str) -> None:
        self.name = name

    async def __aenter__(self) -> "Connection":
        await asyncio.sleep(0)
        print("open", self.name)
        return self

    async def __aexit__(self, kind, value, traceback) -> bool:
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else "-")
        return kind is KeyError


async def main() -> None:
    async with Connection("a") as a, Connection("b") as b:
        print(a.name, b.name)
    async with Connection("c"):
        raise KeyError("hidden")
    try:
        async with Connection("d"):
            raise ValueError("seen")
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
