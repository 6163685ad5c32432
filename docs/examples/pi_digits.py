"""Prints the decimal digits of π with exact integers.

    pi_digits.py [DIGITS]

The spigot of Jeremy Gibbons ("Unbounded Spigot Algorithms for the Digits of Pi", 2006): the state is a linear
fractional transformation whose coefficients grow without bound.
"""

import sys


def pi_digits(count: int) -> list[int]:
    """The first `count` digits of π: 3, 1, 4, 1, 5, …"""
    digits: list[int] = []
    q, r, t, k, digit, odd = 1, 0, 1, 1, 3, 3
    while len(digits) < count:
        if 4 * q + r - t < digit * t:
            digits.append(digit)
            rest = 10 * (r - digit * t)
            digit = 10 * (3 * q + r) // t - 10 * digit
            q *= 10
            r = rest
        else:
            rest = (2 * q + r) * odd
            digit = (q * (7 * k) + 2 + r * odd) // (t * odd)
            q *= k
            t *= odd
            odd += 2
            k += 1
            r = rest
    return digits


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    text = "".join(str(digit) for digit in pi_digits(count))
    for start in range(0, count, 50):
        line = text[start : start + 50]
        groups = " ".join(line[i : i + 10] for i in range(0, len(line), 10))
        print(f"{groups:<54} : {start + len(line)}")


if __name__ == "__main__":
    main()
