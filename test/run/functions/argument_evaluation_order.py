def trace(name: str, value: int) -> int:
    print(name, end=" ")
    return value


def three(a: int, b: int, c: int) -> int:
    return a * 100 + b * 10 + c


print(three(trace("a", 1), trace("b", 2), trace("c", 3)))
print(trace("left", 5) - trace("right", 3))
