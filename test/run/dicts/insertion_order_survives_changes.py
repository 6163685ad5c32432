d: dict[str, int] = {"one": 1, "two": 2, "three": 3}
d["one"] = 100
del d["two"]
d["four"] = 4
d["two"] = 22
print(d, list(d), list(d.values()))
