def forever(n: int) -> int:
    return forever(n + 1) + 1


forever(0)
