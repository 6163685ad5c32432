import sys


def depth(calls: int, *extra: float) -> int:
    return 0 if calls == 0 else depth(calls - 1, *extra) + 1


def pairs(calls: int) -> tuple[int, list[int]]:
    if calls == 0:
        return 0, []
    count, last = pairs(calls - 1)
    return count + len(last) + 1, last


sys.setrecursionlimit(10**6)
print(depth(150000), depth(100000, 1.5, 2.5, 3.5))
print(pairs(100000)[0])
try:
    print(depth(10**6))
except RecursionError as error:
    print(error)
