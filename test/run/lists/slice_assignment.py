v: list[int] = [0, 1, 2, 3, 4, 5]
v[1:3] = [10, 20, 30]
print(v)
v[2:2] = [99]
print(v)
v[:2] = []
print(v)
v[100:] = [7, 8]
print(v)
v[:] = [1]
print(v)
