# refused: library_gap
from operator import attrgetter

name = input()
print(attrgetter(name)(3))  # here
