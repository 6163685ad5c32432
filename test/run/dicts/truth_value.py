d: dict[str, int] = {}
print(bool(d), "empty" if not d else "full")
d["k"] = 0
print(bool(d), not d)
