# refused: unsupported_generator_walrus
print(any((found := n) > 2 for n in [1, 3]))  # here
print(found)
