values = iter([3, 1, 4, 0, 5])


def read():
    return next(values)


print(list(iter(read, 0)))
print(list(values))
left = [1, 2, 3]
for value in iter(left.pop, 1):
    print(value)
ended = iter(read, 7)
print(next(ended, "stopped"))
try:
    iter(3, 4)
except TypeError as error:
    print(error)
