def compare(a: int, b: int) -> None:
    print(a < b, a <= b, a > b, a >= b, a == b, a != b)


compare(1, 2)
compare(2, 2)
compare(-3, -4)
compare(10**20, 10**20 + 1)
compare(-(10**20), 5)
compare(5, -(10**20))
