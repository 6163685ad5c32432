v: list[int] = list(range(10))
del v[0]
del v[-1]
print(v)
del v[2:5]
print(v)
del v[::2]
print(v)
del v[:]
print(v)
