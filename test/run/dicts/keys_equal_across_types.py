d: dict[float, str] = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[0.5] = "half"
print(d, d[1], len(d))
