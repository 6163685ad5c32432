from late import *

y = 2
