def power(b: int, e: int):
    return b ** e
print(power(2, 10), power(2, -1), power(-2, 3), [2 ** i for i in range(5)], [2 ** -i for i in range(3)])
try:
    power(0, -1)
except ZeroDivisionError as error:
    print(error)
n = 5
print(10 ** n, type(10 ** n).__name__, type(power(3, 2)), power(10, 30), True ** 2, 2 ** True)
k = -3
print(2 ** k, (2 ** abs(k)) % 5)
x = 3
x **= n
print(x)
x **= k
print(x)
e = 4
total = 0
while e > 0:
    total += 3 ** e
    e -= 1
print(total, e, pow(2, 5), pow(2, -2), pow(2, 5, 7))
for i, v in enumerate("abc"):
    print(ord(v) * 256 ** i, end=" ")
print(max(power(2, 3), 4), sum(power(2, j) for j in range(4)), power(2, 3) + 1, [10, 20, 30][power(1, 1)])
