# Two star imports with a name in common were refused, as were a star import and an assignment.
from first import *
from second import *

print(function(), VALUE, shared is Shared, Shared().name)
VALUE = "own"


def read() -> str:
    return function() + VALUE


print(read())
from first import *

print(read())
try:
    from not_there import *
except ImportError:
    from second import *
print(read())
if len(VALUE) > 100:
    from first import *
print(read())
