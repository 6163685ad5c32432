from collections.abc import Callable
from math import exp, sin


def trapezoid(f: Callable[[float], float], low: float, high: float, steps: int = 100) -> float:
    width = (high - low) / steps
    total = (f(low) + f(high)) / 2
    for i in range(1, steps):
        total += f(low + i * width)
    return total * width


def bisect(f: Callable[[float], float], low: float, high: float) -> float:
    while high - low > 1e-12:
        middle = (low + high) / 2
        if f(low) * f(middle) <= 0:
            high = middle
        else:
            low = middle
    return low


print(f"{trapezoid(lambda x: x * x, 0, 3):.4f} {trapezoid(sin, 0, 3.141592653589793):.6f} {trapezoid(exp, 0, 1, 10):.8f}")
print(f"{bisect(lambda x: x**3 - 2, 0, 2):.9f}")
