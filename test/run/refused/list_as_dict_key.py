# refused: unhashable
table = {[1, 2]: "list"}  # here
print(table)
