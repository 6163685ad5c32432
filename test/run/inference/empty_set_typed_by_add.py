seen = set()
for n in [3, 1, 3]:
    if n not in seen:
        seen.add(n)
print(sorted(seen), len(seen))
