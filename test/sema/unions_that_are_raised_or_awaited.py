# A cause or awaited value that only in part is one is a doubt, and under a handler what riocc's library refuses too.
# RUN: riocc check %s 2>&1 | FileCheck %s
import asyncio
import sys


class Failure:
    def __init__(self, cause):
        self.cause = cause

    def throw(self):
        # CHECK: [[#@LINE+1]]:34: warning: `int`, one of `ValueError | int`, cannot be raised
        raise KeyError("x") from self.cause


async def load(number: int) -> int:
    return number * 2


async def main() -> None:
    values = {"a": load(3), "n": 5}
    for key in ["a"]:
        # CHECK: [[#@LINE+1]]:21: warning: `int`, one of `int | coroutine`, cannot be awaited
        print(await values[key])


Failure(1)
try:
    Failure(ValueError("v")).throw()
except KeyError as error:
    print(repr(error.__cause__))
asyncio.run(main())


def half(number: int) -> int | None:
    return number // 2 if number > 1 else None


# CHECK: [[#@LINE+1]]:7: warning: this may be `None`, which `+` does not combine with `int`
print(half(len(sys.argv) + 3) + 1)
try:
    # CHECK: [[#@LINE+1]]:5: warning: this raises `TypeError` whenever it runs: `list[int]` is unhashable
    {1: 2}[[3]]
except TypeError as error:
    print(error)
# CHECK: riocc: 4 warnings
