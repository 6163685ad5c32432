# A function that is a class attribute becomes a method, whatever made it.
def make_scaler(factor: int):
    def scale(self, value: int) -> int:
        return self.base + factor * value

    return scale


def shared(self) -> str:
    return f"shared {self.base}"


class Calculator:
    double = make_scaler(2)
    triple = make_scaler(3)
    describe = shared
    length = len
    negate = lambda self: -self.base

    def __init__(self, base: int) -> None:
        self.base = base


calculator = Calculator(100)
print(calculator.double(4), calculator.triple(4), calculator.describe(), calculator.length("abc"), calculator.negate())
operations = [calculator.double, Calculator(0).triple]
print([operation(10) for operation in operations])
print(Calculator.double(calculator, 1), calculator.describe.__name__)
