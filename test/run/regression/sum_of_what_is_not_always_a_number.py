# A value of several types of which the library's other branch could take none was refused.
import asyncio


async def size(n: int) -> int:
    return n


async def name(n: int) -> str | None:
    return str(n) if n else None


async def main() -> None:
    print(sum(await asyncio.gather(size(1), size(2))))
    print(await asyncio.gather(name(0), name(1)))


asyncio.run(main())
mixed: list[int | str] = [1, 2]
print(sum(mixed))
mixed.append("3")
try:
    print(sum(mixed))
except TypeError as error:
    print(error)
