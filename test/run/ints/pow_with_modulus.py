print(pow(2, 10), pow(2, 10, 1000), pow(3, 10**18, 10**9 + 7))
print(pow(3, -1, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(5, 0, 1))
try:
    print(pow(2, -1, 4))
except ValueError as error:
    print(error)
try:
    print(pow(2, 5, 0))
except ValueError as error:
    print(error)
