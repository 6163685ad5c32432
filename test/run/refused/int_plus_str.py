# refused: unsupported_operands
def label(n: int) -> str:
    return "item " + n  # here


print(label(5))
