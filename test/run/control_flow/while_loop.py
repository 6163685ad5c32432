n: int = 10
total: int = 0
while n > 0:
    total += n
    n -= 3
print(n, total)
