def divide(a: int, b: int, /, digits: int = 2) -> float:
    return round(a / b, digits)


print(divide(1, 3), divide(2, 3, 4), divide(22, 7, digits=1))
