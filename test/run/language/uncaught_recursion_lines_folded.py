def count(n: int) -> int:
    if n == 0:
        return [1, 2, 3][n + 5]
    return 1 + count(n - 1)


print(count(10))
