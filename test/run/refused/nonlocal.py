# refused: unsupported_nonlocal
def counter():
    count = 0

    def increment() -> int:
        nonlocal count  # here
        count += 1
        return count

    return increment


print(counter()())
