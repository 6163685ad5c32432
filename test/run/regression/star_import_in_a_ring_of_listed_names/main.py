# `__all__` counts from where it is bound: before, `import *` of a module under way takes what there is.
import early
from late import *

print(x, y)
