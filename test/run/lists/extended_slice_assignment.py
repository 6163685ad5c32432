v: list[int] = [0, 1, 2, 3, 4, 5]
v[::2] = [10, 20, 30]
print(v)
v[::-1] = [1, 2, 3, 4, 5, 6]
print(v)
try:
    v[::2] = [1, 2]
except ValueError as error:
    print(error)
