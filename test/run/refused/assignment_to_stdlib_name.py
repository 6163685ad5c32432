# refused: assignment_to_stdlib
import math

math.pi = 3  # here
print(math.pi)
