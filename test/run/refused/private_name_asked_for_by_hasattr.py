# refused: unsupported_private_name
print(hasattr({}, "_reset"))  # here
