def countdown(n: int) -> int:
    if n == 0:
        raise ValueError("done")
    return countdown(n - 1)


countdown(20)
