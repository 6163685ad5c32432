# refused: unsupported_operand
nothing = None
print(nothing + 1)  # here
