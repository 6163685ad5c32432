# Values go with their keys.
import weakref


class Key:
    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


class Val:
    def __del__(self) -> None:
        print("val gone")


data: weakref.WeakKeyDictionary[Key, int] = weakref.WeakKeyDictionary()
k1 = Key("k1")
k2 = Key("k2")
data[k1] = 1
data[k2] = 2
print(len(data), data[k1], k1 in data, Key("k1") in data)
data[k1] += 5
print(list(data.items()))
del k1
print(len(data), list(data.keys()), list(data.values()))
vals: weakref.WeakKeyDictionary[Key, Val] = weakref.WeakKeyDictionary()
vals[k2] = Val()
print("set")
del k2
print(len(vals), len(data))
