a: float = 7.5
b: float = 2.0
print(a + b, a - b, a * b, a / b, -a, +a)
print(0.1 * 3, 1.1 + 2.2, 3 * 1.1, 1e16 + 1, 1e-10 * 1e-10)
