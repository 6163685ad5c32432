# An async function has a class of its own for its frames; what it returns is the type of the `await`.
# RUN: riocc build --emit=types -o - %s | FileCheck %s

# CHECK-DAG: __main__.double(int) -> coroutine
async def double(n: int) -> int:
    return n * 2


# CHECK-DAG: __main__.numbers() -> async_generator
async def numbers():
    yield 1
    yield "two"


# CHECK-DAG: __main__.main() -> coroutine
# CHECK-DAG: result: int
# CHECK-DAG: each: int | str
async def main() -> None:
    result = await double(4)
    async for each in numbers():
        print(result, each)


try:
    main().send(None)
except StopIteration:
    pass
