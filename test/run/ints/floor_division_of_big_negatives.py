big: int = 10**25
print(big // 7, big % 7)
print(-big // 7, -big % 7)
print(big // -7, big % -7)
print(-big // -7, -big % -7)
print(big // (10**12 + 1), big % (10**12 + 1))
print(-big // (10**24 + 1), -big % (10**24 + 1))
print(5 // big, -5 // big, 5 % big, -5 % big)
