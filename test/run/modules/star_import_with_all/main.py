from tools import *

print(public(), CONSTANT)
try:
    print(hidden())
except NameError as error:
    print(error)
import tools

print(tools.hidden(), tools.__all__)
