# refused: needed_type
import random

print(random.getrandbits("3"))  # here
