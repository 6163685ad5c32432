def outer() -> list[int]:
    n = 1

    def read(m: int = n) -> int:
        return m + n

    n = 10
    return [read(), read(100)]


print(outer())
