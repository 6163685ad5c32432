# refused: unsupported_builtin
print(eval("1 + 1"))  # here
