# refused: unsupported_import_star
from math import *  # here


def sqrt(x: float) -> float:
    return x


print(sqrt(4.0))
