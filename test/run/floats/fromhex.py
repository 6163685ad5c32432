print(float.fromhex("0x1.8p1"), float.fromhex("ff"), float.fromhex("-inf"), float.fromhex((0.1).hex()))
try:
    float.fromhex("zz")
except ValueError as e:
    print(e)
try:
    float.fromhex("0x1p99999")
except OverflowError as e:
    print(e)
