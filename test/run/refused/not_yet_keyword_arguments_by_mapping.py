# refused: unsupported_keyword_variadic
def add(a: int, b: int) -> int:
    return a + b


print(add(**{"a": 1, "b": 2}))  # here
