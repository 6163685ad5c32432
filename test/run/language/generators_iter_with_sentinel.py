values = iter([3, 1, 4, 0, 5])


def read():
    return next(values)


print(list(iter(read, 0)))
print(list(values))
