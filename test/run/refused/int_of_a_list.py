# refused: type_error
print(int([1]))  # here
