print(2**-1, 10**-2, (-2) ** -3)
exponent: int = -3
print(2**exponent)
print((10**30) ** -1)
