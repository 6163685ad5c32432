a: set[int] = {1, 2, 3, 4}
b: set[int] = {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b)
a |= {9}
a &= {1, 2, 9}
a -= {2}
a ^= {1, 7}
print(a)
