def outer(n: int) -> int:
    n += 1

    def read() -> int:
        return n * 10

    n += 1
    return read()


print(outer(1))
