v: list[str] = ["b"]
v.insert(0, "a")
v.insert(100, "z")
v.insert(-1, "y")
v.insert(-100, "start")
print(v)
