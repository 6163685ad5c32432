a: int = 0b110010
b: int = 0b011011
print(a & b, a | b, a ^ b, ~a, ~b)
print(-6 & 11, -6 | 11, -6 ^ 11, ~-6, ~0)
print(a & ~b, (a ^ b) & 0xF)
