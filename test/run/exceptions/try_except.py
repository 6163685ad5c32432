def divide(a: int, b: int) -> float | None:
    try:
        return a / b
    except ZeroDivisionError:
        print("division by zero")
        return None


print(divide(6, 3), divide(1, 0))
