x: int = 1


def change(x: int) -> int:
    x += 10
    return x


print(change(5), x)
