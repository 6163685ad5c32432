a: dict[str, int] = {"x": 1, "y": 2}
b: dict[str, int] = {"y": 20, "z": 30}
print(a | b, b | a, {**a, **b}, {**a, "x": 0})
a.update(b)
print(a)
a.update(w=5)
a.update([("v", 6), ("x", 7)])
print(a)
a |= {"q": 9}
print(a)
