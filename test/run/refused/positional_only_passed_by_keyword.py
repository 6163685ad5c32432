# refused: unexpected_keyword
def half(n: int, /) -> float:
    return n / 2


print(half(n=4))  # here
