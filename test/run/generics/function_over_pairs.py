def swap[A, B](pair: tuple[A, B]) -> tuple[B, A]:
    a, b = pair
    return b, a


print(swap((1, "x")), swap(swap((2.5, None))))
