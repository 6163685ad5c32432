d: dict[int, int] = {}
for i in range(1000):
    d[(i * 7919) % 1009] = i
for i in range(0, 1000, 3):
    del d[(i * 7919) % 1009]
d[-5] = -1
print(len(d), list(d.items())[:5], list(d)[-3:], sum(d), sum(d.values()))
