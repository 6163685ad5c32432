# A relative import out of every package was a module that is not found.
try:
    from .sibling import name
except ImportError as error:
    print(type(error).__name__, error)
try:
    from . import other
except ImportError as error:
    print(type(error).__name__, error)
