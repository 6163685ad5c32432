big: int = 1 << 100
small: int = big - ((1 << 100) - 42)
print(small)
print(small + 1, small * 2, small == 42)
print((big // (big - 1)) + 1)
print((big >> 98) & 3)
