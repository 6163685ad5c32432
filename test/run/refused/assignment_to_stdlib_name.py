# refused: assign_to_definition
import math

math.sqrt = abs  # here
print(math.sqrt(-4))
