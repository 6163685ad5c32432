r: range = range(2, 20, 3)
print(r, len(r), r[0], r[-1], r[2], 8 in r, 9 in r, r.start, r.stop, r.step)
print(range(0) == range(5, 5), range(3) == range(0, 3, 1), r == range(2, 19, 3), list(r[1:4]), r[::-1], list(reversed(r)))
print(r.index(8), r.count(8), r.count(9), sum(r), max(r), bool(range(0)))
