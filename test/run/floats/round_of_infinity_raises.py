try:
    print(round(float("inf")))
except OverflowError as error:
    print(error)
try:
    print(round(float("nan")))
except ValueError as error:
    print(error)
