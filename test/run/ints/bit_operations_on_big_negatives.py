big: int = -(1 << 70) - 5
mask: int = (1 << 66) - 1
print(big & mask, big | mask, big ^ mask, ~big)
print(big & -1, big & 0, big | 0, big ^ -1)
print(big & big - 1, (1 << 80) & big)
print(-1 & (1 << 64), -(1 << 64) | 1)
