v: list[int] = [1, 2, 3]
v[1:1] = v
print(v)
v += v
print(v)
v.extend(v[:2])
print(v)
