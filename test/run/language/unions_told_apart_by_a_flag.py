"""A parameter of several classes, each meant for a flag beside it: every call gives one of them."""


def show(value: int | str, isText: bool) -> str:
    if isText:
        return value.upper()
    return str(value + 1)


def size(value: str | list[int] | None, isThere: bool) -> int:
    if isThere:
        return len(value)
    return 0


def code(value: int | str, isNumber: bool) -> str:
    return chr(value) if isNumber else value


print(show("a", True), show(1, False), size("abc", True), size(None, False), size([1], True), code(65, True), code("b", False))

print(show(3, True))
