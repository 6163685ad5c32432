# refused: argument_type
print(int([1]))  # here
