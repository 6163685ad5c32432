# refused: import_name_not_found
from math import cosinus  # here

print(cosinus(1))
