try:
    print(len(str(10**5000)))
except ValueError as error:
    print(error)
try:
    print(int("1" * 5000))
except ValueError as error:
    print(error)
