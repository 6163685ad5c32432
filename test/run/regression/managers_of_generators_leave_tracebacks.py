# An exception that went through a @contextmanager had a frame of the generator in its traceback.
import asyncio
import traceback
from contextlib import asynccontextmanager, contextmanager
from typing import AsyncIterator, Iterator


@contextmanager
def managed(name: str) -> Iterator[int]:
    try:
        yield 1
    finally:
        print("released", name)


@contextmanager
def reraising() -> Iterator[int]:
    try:
        yield 2
    except ZeroDivisionError as error:
        print(len(traceback.extract_tb(error.__traceback__)))
        raise


@asynccontextmanager
async def opened() -> AsyncIterator[int]:
    try:
        yield 3
    finally:
        await asyncio.sleep(0)
        print("closed")


def work() -> float:
    with managed("outer"), reraising() as value:
        return value / 0


async def work_later() -> float:
    async with opened() as value:
        return value / 0


def stop() -> None:
    with managed("stop"):
        raise StopIteration(5)


def fail() -> None:
    with reraising():
        raise RuntimeError("fails")


for each in (work, stop, fail, lambda: asyncio.run(work_later())):
    try:
        each()
    except Exception as error:
        print(repr(error), [frame.name for frame in traceback.extract_tb(error.__traceback__) if frame.filename == __file__])
work()
