values = [1, 2.0, True, 3]
print(sum(values), max(values), sorted(values), [value / 2 for value in values], [value // 2 for value in values])
print({1: "int", 1.0: "float", True: "bool"}, 1 in {1.0}, 0.1 + 0.2, 1e16 + 1, 10**16 + 1 == 1e16 + 1)
print(7 / 2, 7 // 2.0, -7 % 2.5, 2**-1, 2**0.5, round(0.5), round(1.5), round(-2.5), int(-3.9), float("1e-3"))
print(f"{3:.2f} {3.14159:8.3f}| {1e10:g} {1234567.891:,.1f} {0.00001} {1e22} {123456789012345678.0}")
print(True + True, True * 3.5, isinstance(True, int), str(True), repr(1.0), 5 == 5.0, hash(2) == hash(2.0))
