print(float(3), float(10**20), float(2**53 + 1), float(True))
try:
    print(float(10**400))
except OverflowError as error:
    print(error)
