# refused: type_error
kind = 5
print(isinstance(3, kind))  # here
