# refused: relative_import
from .sibling import name  # here

print(name)
