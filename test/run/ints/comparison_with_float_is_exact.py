big: int = 2**53 + 1
print(big == float(2**53), big > float(2**53), float(2**53) < big)
print(10**308 < 1e308, 10**308 == 1e308, 10**309 > 1e308)
print(1 == 1.0, 1 < 1.5, 2 > 1.5, -1 >= -1.0)
print(10**400 < float("inf"), -(10**400) > float("-inf"), 5 == float("nan"))
