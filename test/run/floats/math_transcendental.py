import math

print(math.sin(1.0), math.cos(1.0), math.tan(0.5), math.atan2(1, -1))
print(math.exp(1), math.log(10), math.log2(8), math.log10(1000), math.log(8, 2))
print(math.degrees(math.pi), math.radians(180), math.pow(2, 0.5))
