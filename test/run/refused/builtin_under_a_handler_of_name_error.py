# refused: unsupported_builtin
try:
    print(memoryview)  # here
except NameError:
    print("CPython has it")
