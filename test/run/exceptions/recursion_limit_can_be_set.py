import sys

print(sys.getrecursionlimit())
sys.setrecursionlimit(200)


def dive(n: int) -> int:
    try:
        return dive(n + 1)
    except RecursionError:
        return n


print(dive(1) > 150, dive(1) < 200)
