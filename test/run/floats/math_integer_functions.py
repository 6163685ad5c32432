import math

print(math.gcd(48, 18), math.lcm(4, 6), math.factorial(25), math.comb(50, 25), math.perm(5, 2))
print(math.gcd(), math.gcd(0, 7), math.gcd(2**100, 6**50))
