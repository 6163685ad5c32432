from late_other import *

x = 1
__all__ = ["x", "y"]
