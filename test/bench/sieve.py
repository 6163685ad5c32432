"""The sieve of Eratosthenes with plain loops: a large list[bool]."""

import sys


def count_primes(limit: int) -> int:
    composite = [False] * (limit + 1)
    count = 0
    for n in range(2, limit + 1):
        if not composite[n]:
            count += 1
            for multiple in range(n * n, limit + 1, n):
                composite[multiple] = True
    return count


def main() -> None:
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 60_000_000
    print(count_primes(limit))


main()
