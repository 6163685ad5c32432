# refused: unsupported_private_name
values = [1, 2]
print(values._items)  # here
