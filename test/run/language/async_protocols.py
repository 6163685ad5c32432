# Classes of the program's own as awaitables, async iterators and async context managers.
import asyncio


class Later:
    def __init__(self, value: str) -> None:
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Countdown:
    def __init__(self, start: int) -> None:
        self.left = start

    def __aiter__(self) -> "Countdown":
        return self

    async def __anext__(self) -> int:
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.left -= 1
        return self.left


class Session:
    def __init__(self, name: str, swallows: bool) -> None:
        self.name = name
        self.swallows = swallows

    async def __aenter__(self) -> str:
        await asyncio.sleep(0)
        print("open", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, error, traceback) -> bool:
        await asyncio.sleep(0)
        print("close", self.name, kind.__name__ if kind else None, error)
        return self.swallows


async def give_back() -> int:
    async with Session("r", False):
        return 7


async def main() -> None:
    print(await Later("value"))
    async for n in Countdown(3):
        print(n)
    async with Session("a", False) as name, Session("b", True) as other:
        print(name, other)
        raise KeyError("lost")
    print("on")
    try:
        async with Session("c", False):
            raise ValueError("up")
    except ValueError as error:
        print("came", error)
    for i in range(3):
        async with Session(f"loop{i}", False):
            if i == 1:
                break
    print(await give_back())


asyncio.run(main())
