# refused: unhashable
seen = set()
seen.add([1, 2])  # here
print(seen)
