a: tuple[int, ...] = (1, 2)
print(a + (3,), a * 2, () + a, (0,) * 3)
a += (5,)
print(a)
