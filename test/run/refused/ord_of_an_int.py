# refused: wrong_argument_type
print(ord(5))  # here
