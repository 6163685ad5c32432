# refused: type_error
print(len(12345))  # here
