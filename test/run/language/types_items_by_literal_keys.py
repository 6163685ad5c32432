# The items of a dict have the types of what is stored under their keys, wherever that happens.
from typing import Any, TypedDict


class P(TypedDict):
    name: str
    age: int


def store(d: dict, key: str, value: Any) -> None:
    d[key] = value


def rename(p: P) -> None:
    p["name"] = p["name"] + "!"


d = {"a": 1, "b": "x"}
print(d["a"] + 1, d["b"].upper())
store(d, "b", 2.5)
print(d["b"])
e = {"a": 1, "b": "x"}
for k in e:
    e[k] = [k]
print(e["a"], e["b"])
f = {"a": 1, "b": "x"}
f.update(b=None)
f.update({"a": "now text"})
print(f["a"], f["b"])
g = {"n": 1, "m": "x"}
h = g
h["n"] = (1, 2)
print(g["n"])
i = {"n": 1, "m": "x"}


def closure() -> None:
    i["m"] = 3


closure()
print(i["m"])


class Holder:
    def __init__(self, table: dict[str, Any]) -> None:
        self.table = table

    def change(self) -> None:
        self.table["q"] = {"deep": 1}


q = {"q": "text", "r": 1}
holder = Holder(q)
holder.change()
print(q["q"], q["r"] + 1)
people: list[P] = [{"name": "A", "age": 1}, {"name": "B", "age": 2}]
for person in people:
    rename(person)
    person["age"] += 1
print(people, sum(p["age"] for p in people), [p["name"].lower() for p in people])
people[0] |= {"age": 10}
print(people[0]["age"] + 1)
s = {"x": 1, "y": "a"}
s.setdefault("x", 5)
s.setdefault("z", 2.5)
print(s["z"], s["x"] + 1, s.pop("y").upper(), s.get("y"), s.get("x", 0) + 1, s.pop("y", "none").title())
t = dict(s, w="w")
t["x"] = "changed"
print(t["w"].upper(), t["x"], s["x"] + 1)
u = {**s, "x": "str"}
print(u["x"].upper(), s["x"])
v = s.copy()
v["x"] = "v"
print(v["x"], s["x"])
nested = {"p": {"q": {"r": 1}, "s": "t"}, "l": [{"m": 1}, {"m": 2}]}
nested["p"]["q"]["r"] += 1
nested["l"][0]["m"] = 9
nested["l"].append({"m": 3, "n": "n"})
print(nested["p"]["q"]["r"], nested["p"]["s"].upper(), sum(z["m"] for z in nested["l"]), nested)
