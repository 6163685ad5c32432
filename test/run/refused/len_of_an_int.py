# refused: argument_type
print(len(12345))  # here
