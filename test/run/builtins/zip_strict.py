print(list(zip([1, 2], "ab", strict=True)))
try:
    print(list(zip([1, 2], "a", strict=True)))
except ValueError as error:
    print(error)
try:
    print(list(zip([1], "ab", strict=True)))
except ValueError as error:
    print(error)
