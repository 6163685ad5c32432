d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 9
del d["a"]
d["a"] = 4
print(d, list(d), list(d.items()), d.keys() & {"a", "z"}, d.pop("c"), d.popitem(), d)
keys = d.keys()
d["new"] = 1
print(list(keys), len(keys), "new" in keys, d | {"b": 0}, dict(zip("xy", [1, 2])), dict(a=1, **{"b": 2}))
print({k: v for k, v in sorted(d.items(), key=lambda item: -item[1])}, d == {"new": 1, "b": 9}, d.setdefault("q", []))
try:
    d["nope"]
except KeyError as error:
    print(error, error.args)
