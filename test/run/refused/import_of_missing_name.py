# refused: name_not_in_module
from math import cosinus  # here

print(cosinus(1))
