from .shapes import area
from . import util

__all__ = ["area", "util"]
print("package")
