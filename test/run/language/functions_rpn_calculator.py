def add(a: int, b: int) -> int:
    return a + b


def subtract(a: int, b: int) -> int:
    return a - b


def multiply(a: int, b: int) -> int:
    return a * b


OPERATIONS = {"+": add, "-": subtract, "*": multiply, "max": max, "min": min}


def evaluate(text: str) -> int:
    stack: list[int] = []
    for token in text.split():
        if token in OPERATIONS:
            right = stack.pop()
            left = stack.pop()
            stack.append(OPERATIONS[token](left, right))
        else:
            stack.append(int(token))
    return stack.pop()


print(evaluate("3 4 + 2 *"))
print(evaluate("3 4 max 2 -"))
try:
    evaluate("3 +")
except IndexError as error:
    print("error:", error)
try:
    evaluate("3 x +")
except ValueError as error:
    print("error:", error)
