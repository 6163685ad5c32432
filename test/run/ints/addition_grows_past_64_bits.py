x: int = 9223372036854775807
print(x + 1)
print(-x - 2)
print(x + x + x)
y: int = 4611686018427387903
print(y + 1, -y - 1, -y - 2)
