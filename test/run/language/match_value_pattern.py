class Color:
    RED = 1
    NAME = "green"


def which(value: int | str) -> str:
    match value:
        case Color.RED:
            return "red"
        case Color.NAME:
            return "named"
    return "?"


print(which(1), which("green"), which(2), which("red"))
Color.RED = 2
print(which(1), which(2))
