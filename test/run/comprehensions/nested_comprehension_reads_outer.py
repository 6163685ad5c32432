size: int = 3


def table(factor: int) -> list[list[int]]:
    return [[row * column * factor for column in range(size)] for row in range(size)]


print(table(1), table(10))
