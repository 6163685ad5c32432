early = 0
from second import *

late = 1
