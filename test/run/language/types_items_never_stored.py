# A key that nothing stores raises, wherever it is read.
d = {"a": 1, "b": "x"}
try:
    print(d["zz"])
except KeyError as e:
    print("KeyError", e)
if "zz" in d:
    print(d["zz"] + 1)
else:
    print("no")
x = d["zz"] if "zz" in d else 5
print(x, d.get("zz"), d.pop("zz", 3), d.get("zz", "t").upper())
try:
    d.pop("zz")
except KeyError as e:
    print("pop", e)
try:
    d["zz"] += 1
except KeyError as e:
    print("aug", e)


def read(t):
    return t["q"]


try:
    read(d)
except KeyError as e:
    print("read", e)
for i in range(3):
    if "later" in d:
        print(d["later"])
    d["later"] = i
e = {"k": 1, "l": "s"}
with_default = [e.get(k, 0) for k in ("k", "m")]
print(with_default, any(e["nope"] for _ in ()), [e["nope"] for _ in []])
match e:
    case {"nope": v}:
        print("never", v)
    case {"k": int(v), "l": str(w)}:
        print(v + 1, w.upper())
