def even(n):
    yield n
    if n > 0:
        yield from odd(n - 1)


def odd(n):
    yield -n
    if n > 0:
        yield from even(n - 1)


print(list(even(6)))
print(list(odd(3)))
