from package import first
from package.first import double
from package.first import __all__ as _names

__all__ = _names + [*first.__all__, "from_tuple"] + list(("summed_double",))
from_tuple = "tuple"
summed_double = double
