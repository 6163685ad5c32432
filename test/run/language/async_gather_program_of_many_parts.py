# A program of many parts: an api whose calls are gathered.
"""A small service with gather."""
import asyncio
from dataclasses import dataclass
from functools import partialmethod


@dataclass(frozen=True)
class User:
    id: int
    name: str


@dataclass(frozen=True)
class Order:
    id: int
    amount: float


class Api:
    def __init__(self) -> None:
        self.calls: list[str] = []

    async def fetch(self, kind: str, delay: float) -> str:
        await asyncio.sleep(delay)
        self.calls.append(kind)
        return kind

    slow = partialmethod(fetch, delay=0.003)

    async def user(self, number: int) -> User:
        await self.fetch("user", 0.002)
        return User(number, f"u{number}")

    async def orders(self, number: int) -> list[Order]:
        await self.fetch("orders", 0.001)
        return [Order(i, i * 1.5) for i in range(number)]

    async def rate(self) -> float:
        await asyncio.sleep(0)
        return 1.1

    async def broken(self) -> dict[str, int]:
        await asyncio.sleep(0.001)
        raise LookupError("no table")


async def summary(api: Api, number: int) -> str:
    user, orders, rate = await asyncio.gather(api.user(number), api.orders(number), api.rate())
    total = sum(order.amount for order in orders) * rate
    return f"{user.name}: {len(orders)} orders, {total:.2f}"


async def careful(api: Api) -> None:
    user, table = await asyncio.gather(api.user(7), api.broken(), return_exceptions=True)
    if isinstance(user, BaseException):
        print("user failed")
    else:
        print("user", user.name)
    match table:
        case BaseException():
            print("table failed:", type(table).__name__, table)
        case _:
            print(len(table))


async def nested(api: Api) -> None:
    (a, b), c = await asyncio.gather(asyncio.gather(api.rate(), api.rate()), api.user(1))
    print(a + b, c.name)
    results = await asyncio.gather(*(summary(api, n) for n in range(3)))
    for line in results:
        print(line)
    first, *rest = results
    print(first, len(rest))
    pair = await asyncio.gather(api.rate(), api.user(2))
    rate, user = pair
    print(rate * 2, user.id)
    task = asyncio.create_task(api.orders(2))
    orders, name = await asyncio.gather(task, api.slow("x"))
    print(orders[-1].amount, name.upper(), task.done())
    async with asyncio.TaskGroup() as group:
        t1 = group.create_task(api.rate())
        t2 = group.create_task(api.user(9))
    print(t1.result(), t2.result().name)


async def main() -> None:
    api = Api()
    print(await summary(api, 3))
    await careful(api)
    await nested(api)
    print(sorted(set(api.calls)), len(api.calls))
    try:
        await asyncio.gather(api.rate(), api.broken())
    except LookupError as error:
        print("error", error)


asyncio.run(main())
