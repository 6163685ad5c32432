from .first import *
from . import first
from .second import __all__ as _second, negate

__all__ = ["added"]
__all__ += first.__all__
__all__.extend(_second)
added = 1
hidden = 3
