print(abs(5), abs(-5), abs(0), abs(-(2**63)), abs(-(10**30)))
print(abs(-4611686018427387904))
