# The views and iterators of a dict subclass were refused.
class Registry(dict[str, int]):
    def add(self, name: str) -> None:
        self[name] = len(self)
r = Registry()
r.add("a")
r.add("b")
for k in r:
    print(k)
print(list(r.items()), list(r.values()), sorted(r), r, "a" in r, dict(r), r.keys() & {"a"})
for k, v in reversed(r.items()):
    print(k, v)
print(r == {"a": 0, "b": 1})
