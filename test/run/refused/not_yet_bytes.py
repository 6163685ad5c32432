# refused: unsupported_bytes
data = b"abc"  # here
print(data)
