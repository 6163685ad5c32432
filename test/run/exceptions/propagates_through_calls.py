depth: list[int] = []


def dive(n: int) -> int:
    depth.append(n)
    if n == 0:
        raise RuntimeError("bottom")
    return dive(n - 1) + 1


try:
    print(dive(5))
except RuntimeError as error:
    print(error, depth)
