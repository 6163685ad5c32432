# refused: needed_type
import random

print(random.randint("1", 6))  # here
