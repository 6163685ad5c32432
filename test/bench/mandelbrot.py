"""Escape times of the Mandelbrot set on a square grid: float arithmetic in a loop with an exit."""

import sys

MOST_ITERATIONS = 200


def escape_time(real: float, imaginary: float) -> int:
    x = 0.0
    y = 0.0
    for iteration in range(MOST_ITERATIONS):
        x_squared = x * x
        y_squared = y * y
        if x_squared + y_squared > 4.0:
            return iteration
        y = 2.0 * x * y + imaginary
        x = x_squared - y_squared + real
    return MOST_ITERATIONS


def main() -> None:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1200
    inside = 0
    total = 0
    for row in range(size):
        imaginary = 2.0 * row / size - 1.0
        for column in range(size):
            real = 2.0 * column / size - 1.5
            time = escape_time(real, imaginary)
            total += time
            if time == MOST_ITERATIONS:
                inside += 1
    print(inside, total)


main()
