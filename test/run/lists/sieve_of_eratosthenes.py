def primes_below(limit: int) -> list[int]:
    flags = [True] * limit
    flags[:2] = [False, False]
    for n in range(2, int(limit**0.5) + 1):
        if flags[n]:
            flags[n * n :: n] = [False] * len(range(n * n, limit, n))
    return [n for n, prime in enumerate(flags) if prime]


print(primes_below(60), len(primes_below(10000)))
