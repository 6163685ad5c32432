# refused: not_callable
import math

print(math(2))  # here
