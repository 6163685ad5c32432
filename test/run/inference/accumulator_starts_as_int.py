total = 0
for price in [1.5, 2.25]:
    total += price
print(total)
count = 0
for price in []:
    count += price
print(count)
best = None
for n in [3, 9, 4]:
    if best is None or n > best:
        best = n
print(best)
