# refused: no_item_assignment
pair = (1, 2)
pair[0] = 5  # here
print(pair)
