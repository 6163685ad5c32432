x: int = 10
x += 5
x -= 3
x *= 4
x //= 5
x %= 6
x **= 3
x <<= 4
x >>= 2
x |= 1
x &= 0xFF
x ^= 3
print(x)
