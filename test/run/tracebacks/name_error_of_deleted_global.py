value: int = 1
del value
print(value)
