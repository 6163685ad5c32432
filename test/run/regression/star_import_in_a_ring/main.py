# Two modules that import all of each other: the one under way gives what it has bound, variables it imports included.
from first import *

print(early, late, other, second_sees)
