from constants import *

print(ALPHA, beta())
