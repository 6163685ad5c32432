"""Multiplication of square matrices kept as list[list[float]], by the definition."""

import sys


def make(size: int, seed: float) -> list[list[float]]:
    scale = seed / size / size
    return [[scale * (i - j) * (i + j) for j in range(size)] for i in range(size)]


def multiply(a: list[list[float]], b: list[list[float]]) -> list[list[float]]:
    size = len(a)
    columns = [[b[k][j] for k in range(size)] for j in range(size)]
    result: list[list[float]] = []
    for row in a:
        out: list[float] = []
        for column in columns:
            total = 0.0
            for k in range(size):
                total += row[k] * column[k]
            out.append(total)
        result.append(out)
    return result


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 700
    product = multiply(make(size, 1.0), make(size, 2.0))
    print(product[size // 2][size // 2], product[0][size - 1])


main()
