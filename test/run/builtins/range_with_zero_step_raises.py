try:
    range(1, 5, 0)
except ValueError as error:
    print(error)
try:
    print(range(5)[7])
except IndexError as error:
    print(error)
