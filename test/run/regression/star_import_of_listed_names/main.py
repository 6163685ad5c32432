# `__all__` that comes from another module, and a function that a half-loaded module has not defined yet.
from package import *
import ring_first

print(_hidden(), shown())
print(ring_first.late())
