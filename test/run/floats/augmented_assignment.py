x: float = 10.0
x += 2.5
x -= 0.25
x *= 3
x /= 7
print(x)
x **= 2
x //= 1.5
x %= 4
print(x)
