a: list[int] = [1, 2]
b: list[int] = [3]
print(a + b, a * 3, 2 * b, a * 0, a * -1, a)
a += [4, 5]
a *= 2
print(a)
