try:
    print(10**400 / 3)
except OverflowError as error:
    print("caught:", error)
print(3 / 10**400)
