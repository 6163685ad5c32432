# refused: type_error
print(1, 2, sep=5)  # here
