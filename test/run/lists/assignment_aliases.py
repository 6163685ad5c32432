a: list[int] = [1, 2, 3]
b = a
c = a[:]
b.append(4)
c.append(5)
print(a, b, c, a is b, a is c, a == c[:3] + [4])
