# refused: assign_to_class
import math

math.pi = 3  # here
print(math.pi)
