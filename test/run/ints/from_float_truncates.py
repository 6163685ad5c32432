print(int(3.9), int(-3.9), int(0.5), int(-0.5))
print(int(1e20), int(-1e25), int(2.0**70))
