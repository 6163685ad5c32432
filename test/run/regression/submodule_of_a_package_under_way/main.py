# A module imports its sibling from the package whose body, still running, imports it later.
import pack.shapes
from pack import *

print(pack.shapes.area(3), util.DOUBLE, pack.util is util)
