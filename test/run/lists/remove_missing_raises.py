try:
    [1, 2].remove(3)
except ValueError as error:
    print(error)
