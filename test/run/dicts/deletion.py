d: dict[int, str] = {1: "a", 2: "b"}
del d[1]
print(d)
try:
    del d[1]
except KeyError as error:
    print("no key", error)
