r: range = range(10**20, 10**20 + 5, 2)
print(list(r), 10**20 + 2 in r, r[1])
for n in range(2**63 - 2, 2**63 + 2):
    print(n)
