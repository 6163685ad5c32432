# refused: unsupported_operand
name: str = "x"
print(-name)  # here
