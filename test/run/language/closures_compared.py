class Thing:
    def method(self) -> int:
        return 1

    def other(self) -> int:
        return 2


def make(n: int):
    def inner() -> int:
        return n

    return inner


def plain() -> int:
    return 0


first, second = make(1), make(1)
print(first == first, first == second, first != second, plain == plain)
functions = [plain, first, second]
print(functions.index(second), functions.count(first), plain in functions, make(1) in functions)
print(int == int, int == str, Thing == Thing)
