# refused: positional_only
def half(n: int, /) -> float:
    return n / 2


print(half(4, n=4))  # here
