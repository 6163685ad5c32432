# refused: wrong_argument_type
print(int([1]))  # here
