d: dict[str, int] = {"a": 1, "b": 2, "c": 3}
print(d.pop("b"), d.pop("zz", -1), d.popitem(), d)
try:
    d.pop("nope")
except KeyError as error:
    print("KeyError", error)
d.clear()
try:
    d.popitem()
except KeyError as error:
    print(error)
