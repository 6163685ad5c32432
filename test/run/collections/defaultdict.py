from collections import defaultdict
words = "the cat and the dog and the bird".split()
counts: defaultdict[str, int] = defaultdict(int)
for w in words:
    counts[w] += 1
print(counts, dict(counts), counts["none"], len(counts))
groups: dict[int, list[str]] = defaultdict(list)
for w in words:
    groups[len(w)].append(w)
print(groups)
print(sorted(groups.items()))
nested = defaultdict(lambda: defaultdict(int))
nested["a"]["b"] += 2
print(nested["a"]["b"], nested["x"]["y"], len(nested))
plain = defaultdict(None, {"a": 1})
try:
    print(plain["a"])
    print(plain["b"])
except KeyError as e:
    print("KeyError", e)
d = defaultdict(set, [("a", {1})])
d["b"].add(3)
print(d, "c" in d, d.get("c"), d.copy() == d)
print(isinstance(d, dict), type(d).__name__)
class Tree:
    def __init__(self) -> None:
        self.n = 0
t: defaultdict[str, Tree] = defaultdict(Tree)
t["q"].n += 5
print(t["q"].n, list(t))
print({"z": 0} | d["c"] if False else 0)
left = defaultdict(int, {"a": 1})
print(left | {"b": 2}, {"b": 2} | left)
left |= {"c": 5}
print(left)
