# refused: argument_type
print(", ".join([1, 2, 3]))  # here
