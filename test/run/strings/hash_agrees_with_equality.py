a: str = "spam" + "eggs"
b: str = "spameggs"
print(hash(a) == hash(b), hash("") == hash(""), {a: 1}[b])
