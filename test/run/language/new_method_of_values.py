# `__new__` of classes that derive from int, str and float.
class Even(int):
    def __new__(cls, value: int) -> "Even":
        return super().__new__(cls, value - value % 2)


class Upper(str):
    def __new__(cls, text: str, mark: str = "!"):
        obj = str.__new__(cls, text.upper())
        obj.mark = mark
        return obj


print(Even(5), Even(5) + 1, type(Even(4)).__name__, Upper("abc"), Upper("x", "?").mark, Upper("q") + "z")


class Temp(float):
    def __new__(cls, v, unit="C"):
        self = float.__new__(cls, v)
        self.unit = unit
        return self

    def __str__(self):
        return f"{float(self)}{self.unit}"


print(Temp(3), Temp(4.5, "F"), Temp(1) + 2)
