# What CPython's class lacks too is a mistake, with the nearest name; what only riocc's library lacks is said to be that.
# RUN: not riocc check %s 2>&1 | FileCheck %s
import asyncio
from collections import Counter, deque


def main() -> None:
    # CHECK: [[#@LINE+1]]:5: error: `deque[int]` has no attribute `pushleft`
    deque([1]).pushleft(3)
    # CHECK: [[#@LINE+2]]:5: error: `Counter[str]` has no attribute `most_comon`
    # CHECK: hint: did you mean `most_common`?
    Counter("a").most_comon(1)
    # CHECK: [[#@LINE+1]]:5: error: `Queue[Never]` has no attribute `putt`
    asyncio.Queue().putt(1)
    # CHECK: [[#@LINE+2]]:5: error: `Queue[Never]` has no attribute `_format`
    # CHECK: hint: the standard library of riocc does not have this yet
    asyncio.Queue()._format()


try:
    deque([1]).nosuch()
except AttributeError as error:
    print(error)
main()
