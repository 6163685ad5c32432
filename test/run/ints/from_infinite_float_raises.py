try:
    print(int(float("inf")))
except OverflowError as error:
    print(error)
try:
    print(int(float("nan")))
except ValueError as error:
    print(error)
