# refused: unsupported_operand
first = "abc"
print(first - "c")  # here
