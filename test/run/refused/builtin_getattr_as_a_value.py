# refused: unsupported_builtin
read = getattr  # here
print(read([1], "sort"))
