# An `__all__` that is no plain list was taken for an empty one.
from package import *
from summed import *

print(double(4), negate(2), added)
print(from_tuple, double is summed_double)
try:
    print(hidden)
except NameError as error:
    print(error)
try:
    from missing import *
except AttributeError as error:
    print(error)
import package

print(package.__all__)
