s: set[int] = set()
print(bool(s), not s, bool({0}), len({None}))
