# refused: nested_type
def wrap(x, n: int) -> int:
    if n == 0:
        return 1
    return wrap((x, 1), n - 1) + wrap((x, "a"), n - 1)  # here


print(wrap(1, 3))
