# refused: identity_of_values
a: int = 1000
b: int = 1000
print(a is b)  # here
