UNIT = "cm"


def area(width: int, height: int) -> int:
    return width * height


def describe(side: int) -> str:
    return f"{area(side, side)} square {UNIT}"
