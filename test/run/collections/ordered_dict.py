from collections import OrderedDict
d = OrderedDict()
for k in "abc":
    d[k] = ord(k)
print(d)
d.move_to_end("a")
print(d, list(d))
d.move_to_end("c", last=False)
print(list(d), d.popitem(last=False), d.popitem(), d)
x = OrderedDict([("a", 1), ("b", 2)])
y = OrderedDict([("b", 2), ("a", 1)])
print(x == y, x == dict(y), x == x.copy(), x != y)
try:
    d.move_to_end("zz")
except KeyError as e:
    print("KeyError", e)
print(list(reversed(x)), OrderedDict())
print({"z": 0} | x, x | {"z": 0}, OrderedDict.fromkeys("ab", 0))
x |= {"b": 9, "c": 3}
print(x)
x["a"] = 10
del x["b"]
x["b"] = 11
print(x, x.setdefault("q", 4), x.pop("a"), x)
