memo: dict[int, int] = {}


def fibonacci(n: int) -> int:
    if n < 2:
        return n
    if n not in memo:
        memo[n] = fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]


print(fibonacci(150), len(memo))
