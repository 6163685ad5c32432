print("module", __name__)


def square_area(side: int) -> int:
    return side * side
