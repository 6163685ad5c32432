try:
    print(int("12", 2))
except ValueError as error:
    print(error)
try:
    print(int("1", 1))
except ValueError as error:
    print(error)
