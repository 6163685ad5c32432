# refused: no_item_deletion
pair = (1, 2)
del pair[0]  # here
print(pair)
