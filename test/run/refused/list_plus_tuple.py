# refused: unsupported_operands
values: list[int] = [1, 2]
print(values + (3,))  # here
