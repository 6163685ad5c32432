try:
    print(0**-1)
except ZeroDivisionError as error:
    print("caught:", error)
