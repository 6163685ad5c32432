"""The spectral norm of an infinite matrix (Computer Language Benchmarks Game): list[float] and integer division."""

import sys
from math import sqrt


def element(i: int, j: int) -> float:
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def multiply(vector: list[float]) -> list[float]:
    size = len(vector)
    result = [0.0] * size
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(i, j) * vector[j]
        result[i] = total
    return result


def multiply_transposed(vector: list[float]) -> list[float]:
    size = len(vector)
    result = [0.0] * size
    for i in range(size):
        total = 0.0
        for j in range(size):
            total += element(j, i) * vector[j]
        result[i] = total
    return result


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2500
    u = [1.0] * size
    v = u
    for _ in range(10):
        v = multiply_transposed(multiply(u))
        u = multiply_transposed(multiply(v))
    product = 0.0
    square = 0.0
    for i in range(size):
        product += u[i] * v[i]
        square += v[i] * v[i]
    print(f"{sqrt(product / square):.9f}")


main()
