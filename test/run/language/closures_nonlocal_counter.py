def counter():
    count = 0

    def step() -> int:
        nonlocal count
        count += 1
        return count

    return step


first, second = counter(), counter()
print(first(), first(), second(), first(), second())
