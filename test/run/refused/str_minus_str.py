# refused: unsupported_operands
first = "abc"
print(first - "c")  # here
