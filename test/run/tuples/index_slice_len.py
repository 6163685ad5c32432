t: tuple[int, ...] = (10, 20, 30, 40)
print(t[0], t[-1], t[1:3], t[::-1], t[5:], len(t))
try:
    print(t[int("4")])
except IndexError as error:
    print(error)
