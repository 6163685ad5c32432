n: int = 3
x: float = 0.5
print(n + x, n - x, n * x, n / x, x - n, x / n)
print(n + 1.0, 2 * 1.5, 10**20 + 0.5, 1.0 * 10**25)
