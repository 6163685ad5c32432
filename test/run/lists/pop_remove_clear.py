v: list[int] = [5, 6, 7, 8, 6]
print(v.pop(), v.pop(0), v.pop(-2), v)
v.remove(8)
print(v)
v.clear()
print(v, len(v))
