# refused: argument_type
print(ord(5))  # here
