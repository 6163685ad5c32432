s: set[str] = set()
s.add("a")
s.add("a")
s.discard("zz")
print(s, "a" in s, "b" in s)
s.remove("a")
print(s)
try:
    s.remove("a")
except KeyError as error:
    print("KeyError", error)
