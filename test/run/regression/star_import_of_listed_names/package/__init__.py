from .parts import *
from .parts import __all__
