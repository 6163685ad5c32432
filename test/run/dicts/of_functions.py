def add(a: int, b: int) -> int:
    return a + b


def multiply(a: int, b: int) -> int:
    return a * b


operations = {"+": add, "*": multiply}
for symbol in operations:
    print(symbol, operations[symbol](6, 7))
