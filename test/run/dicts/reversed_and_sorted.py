d: dict[str, int] = {"b": 2, "c": 1, "a": 3}
print(list(reversed(d)), sorted(d), sorted(d, key=lambda k: d[k]), max(d, key=lambda k: d[k]))
print(sorted(d.items()), min(d.values()), list(reversed(d.items())))
