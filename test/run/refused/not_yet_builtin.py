# refused: unsupported_builtin
print(memoryview)  # here
