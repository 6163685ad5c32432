from early import *

y = 2
