"""Fannkuch-redux (Computer Language Benchmarks Game): permutations in list[int], small indices."""

import sys


def fannkuch(n: int) -> tuple[int, int]:
    permutation = list(range(n))
    flipped = [0] * n
    count = [0] * n
    checksum = 0
    most_flips = 0
    rounds = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if permutation[0] != 0:
            for i in range(n):
                flipped[i] = permutation[i]
            flips = 0
            first = flipped[0]
            while first != 0:
                low = 0
                high = first
                while low < high:
                    kept = flipped[low]
                    flipped[low] = flipped[high]
                    flipped[high] = kept
                    low += 1
                    high -= 1
                flips += 1
                first = flipped[0]
            most_flips = max(most_flips, flips)
            checksum += flips if rounds % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most_flips
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        rounds += 1


def main() -> None:
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    checksum, flips = fannkuch(n)
    print(checksum)
    print(f"Pfannkuchen({n}) = {flips}")


main()
