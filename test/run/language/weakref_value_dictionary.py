# A cache whose entries go with their values.
import weakref


class Image:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return f"Image({self.name})"


cache: weakref.WeakValueDictionary[str, Image] = weakref.WeakValueDictionary()


def load(name: str) -> Image:
    image = cache.get(name)
    if image is None:
        print("loading", name)
        image = Image(name)
        cache[name] = image
    return image


a = load("a")
b = load("a")
print(a is b, len(cache))
c = load("c")
print(list(cache.keys()), list(cache.items()), list(cache.values()), list(cache))
del a
print(len(cache))
del b
print(len(cache), "a" in cache, "c" in cache)
try:
    cache["a"]
except KeyError as e:
    print("no", e)
a = load("a")
for k, v in cache.items():
    print(k, v)
    if k == "c":
        del c
print(len(cache), sorted(cache))
v = None
print(len(cache), sorted(cache))
del cache["a"]
print(len(cache))
cache["x"] = a
print(cache.pop("x") is a, cache.pop("x", None), len(cache))
cache.update({"p": a})
print(cache.setdefault("p", a) is a, cache.popitem())
