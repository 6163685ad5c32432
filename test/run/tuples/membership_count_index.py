t: tuple[int, ...] = (1, 2, 3, 2)
print(2 in t, 9 in t, t.count(2), t.index(3))
try:
    print(t.index(7))
except ValueError as error:
    print(error)
