# A star import of a name that the module binds itself was refused.
from math import *

print(sqrt(4.0), floor(2.5))


def sqrt(x: float) -> float:
    return x + 1


print(sqrt(4.0))
from math import *

print(sqrt(4.0))
