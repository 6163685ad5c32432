try:
    print(1 << -1)
except ValueError as error:
    print(error)
try:
    print(1 >> -1)
except ValueError as error:
    print(error)
