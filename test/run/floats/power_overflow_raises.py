try:
    print(10.0**400)
except OverflowError as error:
    print(error)
try:
    print(0.0**-1)
except ZeroDivisionError as error:
    print(error)
