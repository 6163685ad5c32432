# refused: no_attribute
import math

print(math.squareroot(4))  # here
