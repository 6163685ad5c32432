def factors(n: int) -> list[int]:
    if n < 1:
        raise ValueError("n must be positive")
    result = []
    d = 2
    while d * d <= n:
        while n % d == 0:
            result.append(d)
            n //= d
        d += 1
    if n > 1:
        result.append(n)
    return result


def is_perfect(n: int) -> bool:
    return n > 1 and sum(d for d in range(1, n // 2 + 1) if n % d == 0) == n


print(factors(360), factors(97), factors(1), factors(2**20 * 3**4), factors(600851475143))
print([n for n in range(1, 500) if is_perfect(n)])
