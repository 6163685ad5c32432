# What `gather` gives to several targets has for each the type of its own call.
import asyncio
from asyncio import gather as together
from dataclasses import dataclass


@dataclass
class User:
    name: str


async def load_user(number: int) -> User:
    await asyncio.sleep(0.002)
    return User(f"user {number}")


async def load_scores() -> list[int]:
    await asyncio.sleep(0.001)
    return [3, 1, 2]


async def fail() -> str:
    await asyncio.sleep(0)
    raise ValueError("no such text")


async def main() -> None:
    user, scores = await asyncio.gather(load_user(1), load_scores())
    print(user.name.upper(), sorted(scores), sum(scores))

    first, *others = await together(load_user(2), load_scores(), load_scores())
    print(first.name, [sum(each) for each in others])

    results = await asyncio.gather(load_scores(), load_user(3))
    numbers, person = results
    print(numbers[0] + 1, person.name, results[0][-1], results[-1].name.title())

    found, problem = await asyncio.gather(load_user(4), fail(), return_exceptions=True)
    print(isinstance(found, User) and found.name, repr(problem))
    if isinstance(problem, BaseException):
        print("failed:", problem)
    else:
        print(problem.upper())

    outcomes = await asyncio.gather(load_scores(), fail(), load_user(5), return_exceptions=True)
    print(outcomes[2])
    for outcome in outcomes:
        print(type(outcome).__name__)

    shown = await asyncio.gather(load_scores(), load_user(6))
    print(shown, type(shown))
    try:
        user, text = await asyncio.gather(load_user(7), fail())
    except ValueError as error:
        print("raised", error)


asyncio.run(main())
