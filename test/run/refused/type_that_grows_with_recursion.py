# refused: nested_type
def wrap(value: object, depth: int) -> object:
    return value if depth == 0 else wrap((value,), depth - 1)  # here


print(wrap(1, 3))
