a: int = 17
b: int = 5
print(a + b, a - b, a * b)
print(-a, +a, -(-a))
print(a - b * 2 + 1, (a - b) * (2 + 1))
