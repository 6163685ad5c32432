__all__ = ["x", "y"]
try:
    from early_other import *
except AttributeError as error:
    print(error)
x = 1
