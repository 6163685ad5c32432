from ring_first import *

print("second")
try:
    print(late())
except NameError as error:
    print(error)
