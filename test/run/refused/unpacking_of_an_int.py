# refused: not_iterable
a, b = 5  # here
print(a, b)
