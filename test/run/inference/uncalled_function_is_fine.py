def unused(a: int, b: list[str]) -> str:
    return b[a].upper()


def also_unused(x):
    return x + 1


print("ok")
