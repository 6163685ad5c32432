import math as m
from math import sqrt as root, pi

print(m.floor(2.7), root(16), pi, m.pi == pi)
