from functools import singledispatchmethod


class Formatter:
    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    @singledispatchmethod
    def format(self, value: object) -> str:
        return self.prefix + "?"

    @format.register
    def _(self, value: int) -> str:
        return f"{self.prefix}i{value + 1}"

    @format.register(str)
    def _(self, value: str) -> str:
        return self.prefix + value.upper()


formatter = Formatter("-")
print(formatter.format(1), formatter.format("x"), formatter.format("y"), formatter.format(None))
print([formatter.format(value) for value in (1, "z", 2.5)])
