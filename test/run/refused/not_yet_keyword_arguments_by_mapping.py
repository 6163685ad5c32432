# refused: unsupported_keyword_variadic
def add(a: int, b: int) -> int:
    return a + b


first = {"a": 1}
second = {"b": 2}
print(add(**first, **second))  # here
