"""Digits of pi by an unbounded spigot (Gibbons): integers of thousands of digits."""

import sys


def pi_digits(count: int) -> list[int]:
    """The state (q, s, t) stands for the map x -> (q * (x - 3) + s) / t, which takes [3, 4] to where pi's rest lies."""
    digits: list[int] = []
    q = 1
    s = 3
    t = 1
    k = 0
    while len(digits) < count:
        k += 1
        odd = 2 * k + 1
        s = s * odd + q * (k - 1)
        q *= k
        t *= odd
        digit, rest = divmod(s, t)
        if rest + q >= t:
            continue  # The next digit is not certain yet.
        digits.append(digit)
        s = rest * 10
        q *= 10
    return digits


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 7000
    text = "".join([str(digit) for digit in pi_digits(count)])
    for start in range(0, count, 50):
        print(text[start : start + 50])


main()
