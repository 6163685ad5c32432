level = 1
names = ["a", "b"]


def raise_level() -> None:
    global level
    level += 1


def describe() -> str:
    return f"{level} {names}"
