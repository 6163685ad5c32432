groups: dict[int, list[str]] = {}
for word in ["ant", "bee", "wasp", "fly", "moth", "cricket"]:
    groups.setdefault(len(word), []).append(word)
print(groups)
print(groups.setdefault(3, []), groups.setdefault(99, ["new"]), groups)
