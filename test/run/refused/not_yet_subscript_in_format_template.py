# refused: unsupported_format_subscript
print("{0[1]}".format([1, 2]))  # here
