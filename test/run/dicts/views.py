d: dict[str, int] = {"a": 1, "b": 2}
keys = d.keys()
d["c"] = 3
print(list(keys), len(keys), keys)
print(d.values(), d.items())
print(sorted(d.keys() & {"a", "c", "z"}), sorted(d.keys() - {"a"}))
