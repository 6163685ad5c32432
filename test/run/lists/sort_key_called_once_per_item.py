calls: list[int] = []


def key(n: int) -> int:
    calls.append(n)
    return -n


print(sorted([3, 1, 2], key=key), calls)
