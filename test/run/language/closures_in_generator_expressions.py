def collect():
    base = 1

    def raise_base():
        nonlocal base
        base += 1
        return base

    lazy = (x * base for x in range(3))
    print(next(lazy), raise_base(), next(lazy), raise_base(), next(lazy))
    return sum(raise_base() for _ in range(4)), base


print(collect())
