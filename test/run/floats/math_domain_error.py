import math

try:
    print(math.sqrt(-1))
except ValueError as error:
    print(error)
try:
    print(math.log(0))
except ValueError as error:
    print(error)
try:
    print(math.factorial(-1))
except ValueError as error:
    print(error)
