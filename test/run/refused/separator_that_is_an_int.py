# refused: needed_type
print(1, 2, sep=5)  # here
