import math

for x in [1.0, math.inf, math.nan, -math.inf]:
    print(math.isnan(x), math.isinf(x), math.isfinite(x))
print(math.isclose(0.1 + 0.2, 0.3), math.copysign(1.0, -0.0), math.fabs(-3))
