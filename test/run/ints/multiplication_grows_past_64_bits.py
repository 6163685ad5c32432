x: int = 3037000500
print(x * x)
print(x * x * x * x)
print(-x * x * x)
print(4294967296 * 4294967296)
print((1 << 62) * -2)
