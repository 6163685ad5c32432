def outer() -> list[int]:
    n = 1

    def read() -> int:
        return n

    before = read()
    n = 2
    return [before, read()]


print(outer())
