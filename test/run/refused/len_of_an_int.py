# refused: wrong_argument_type
print(len(12345))  # here
