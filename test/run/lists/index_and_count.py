v: list[int] = [1, 2, 3, 2, 1, 2]
print(v.index(2), v.index(2, 2), v.index(1, -3), v.count(2), v.count(9))
try:
    print(v.index(7))
except ValueError as error:
    print(error)
try:
    print(v.index(3, 3))
except ValueError as error:
    print(error)
