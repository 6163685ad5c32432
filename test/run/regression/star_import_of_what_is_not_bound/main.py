# A star import raised for a name that its module had deleted, or never come to bind.
temporary = "own"
from module import *

print(kept, temporary)
try:
    print(deleted)
except NameError as error:
    print(error)
