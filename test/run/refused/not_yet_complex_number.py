# refused: unsupported_complex_number
z = 3 + 4j  # here
print(z)
