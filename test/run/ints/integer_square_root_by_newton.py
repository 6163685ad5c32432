def integer_root(n: int) -> int:
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


print(integer_root(10), integer_root(10**10), integer_root(2 * 10**60))
