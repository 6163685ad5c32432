print(list(zip([1, 2], "ab", strict=True)))
try:
    list(zip([1, 2], "a", strict=True))
except ValueError as error:
    print(error)
print([f"{i}{c}" for i, c in enumerate("xyz", start=1)])
print(list(zip(*[(1, "a"), (2, "b")])))
