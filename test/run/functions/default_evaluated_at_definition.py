base: int = 10


def next_value() -> int:
    print("evaluated")
    return base


def scaled(n: int, factor: int = next_value() * 2) -> int:
    return n * factor


base = 99
print(scaled(1), scaled(2), scaled(2, 1))
