d: dict[str, int] = {"x": 1, "y": 2}
for key in d:
    print(key, d[key])
for key, value in d.items():
    print(key, "=", value)
for value in d.values():
    print(value)
for i, (key, value) in enumerate(d.items()):
    print(i, key, value)
