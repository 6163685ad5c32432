# refused: unsupported_operands
nothing = None
print(nothing + 1)  # here
