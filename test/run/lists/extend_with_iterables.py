v: list[int] = [1]
v.extend([2, 3])
v.extend(range(4, 6))
v.extend((6, 7))
v.extend(x * x for x in range(3))
print(v)
