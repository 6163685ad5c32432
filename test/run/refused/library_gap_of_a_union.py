# refused: library_gap
operations = [lambda x: x + 1, lambda x: x % 2]  # here
for value in [1, "a%d"]:
    for operation in operations:
        try:
            print(operation(value))
        except TypeError as error:
            print(error)
