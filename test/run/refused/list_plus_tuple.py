# refused: unsupported_operand
values: list[int] = [1, 2]
print(values + (3,))  # here
