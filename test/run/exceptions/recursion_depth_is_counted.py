deepest: int = 0


def dive(n: int) -> None:
    global deepest
    deepest = n
    dive(n + 1)


try:
    dive(1)
except RecursionError:
    print("deepest call:", deepest)
