def inner(n: int) -> int:
    return 10 // n


def outer(n: int) -> int:
    value = inner(n)
    return value + 1


print(outer(5))
print(outer(0))
