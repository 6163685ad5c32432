# refused: missing_argument
def box(size: int, *, fill: str) -> str:
    return fill * size


print(box(3))  # here
