# What a body made of its cancellation did not tell that this was for the time.
import asyncio


def chain(error: BaseException | None) -> list[str]:
    texts = []
    while error is not None:
        texts.append(repr(error) + " from " + repr(error.__cause__))
        error = error.__context__
    return texts


async def turns() -> None:
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        raise ValueError("turned")


async def main() -> None:
    try:
        async with asyncio.timeout(0.001):
            await turns()
    except ValueError as error:
        print(chain(error))
    try:
        async with asyncio.timeout(0.001):
            try:
                await turns()
            except ValueError as error:
                raise ExceptionGroup("several", [error, KeyError(1)])
    except ExceptionGroup as group:
        print(chain(group), chain(group.exceptions[0]))
    try:
        async with asyncio.timeout(5):
            raise KeyError("early")
    except KeyError as error:
        print(chain(error))


asyncio.run(main())
