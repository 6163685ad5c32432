def divide(a: int, b: int) -> float:
    class Refused(ValueError):
        def __init__(self, text: str) -> None:
            super().__init__(text + f" {a}/{b}")

    if b == 0:
        raise Refused("cannot")
    return a / b


print(divide(4, 2))
try:
    divide(1, 0)
except ValueError as error:
    print(type(error).__name__, error)
divide(5, 0)
