# refused: unsupported_keyword_variadic
def add(a: int, b: int, c: int) -> int:
    return a + b + c


first = {"a": 1}
second = {"b": 2}
print(add(**first, c=3, **second))  # here
