# refused: argument_type
kind = 5
print(isinstance(3, kind))  # here
