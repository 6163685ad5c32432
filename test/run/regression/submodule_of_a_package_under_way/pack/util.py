import pack

print("util", pack.__name__)
DOUBLE = 2
