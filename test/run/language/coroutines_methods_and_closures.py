import asyncio
from typing import Awaitable, Callable


class Account:
    def __init__(self) -> None:
        self.balance = 0

    async def deposit(self, amount: int) -> int:
        await asyncio.sleep(0)
        self.balance += amount
        return self.balance


def retry(times: int) -> Callable[[Callable[[], Awaitable[int]]], Awaitable[int]]:
    async def run(action: Callable[[], Awaitable[int]]) -> int:
        for attempt in range(times):
            try:
                return await action()
            except ValueError:
                print("attempt", attempt, "failed")
        return -1

    return run


async def main() -> None:
    account = Account()
    attempts = 0

    async def flaky() -> int:
        nonlocal attempts
        attempts += 1
        if attempts < 3:
            raise ValueError
        return await account.deposit(10)

    print(await retry(5)(flaky))
    print(attempts, account.balance)


asyncio.run(main())
