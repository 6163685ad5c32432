pairs: list[tuple[str, float]] = [("b", 2.5), ("a", 1), ("c", 2.5)]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), max(pairs, key=lambda p: p[1]))
