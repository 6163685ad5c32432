# refused: unsupported_yield
def numbers(limit: int):
    n = 0
    while n < limit:
        yield n  # here
        n += 1


print(list(numbers(3)))
