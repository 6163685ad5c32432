import math

for x in [1.5, -1.5, 2.0, -0.5, 1e20]:
    print(math.floor(x), math.ceil(x), math.trunc(x))
