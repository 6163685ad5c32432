# `__new__` that makes one object, or one for each key.
class Single:
    _instance = None

    def __new__(cls) -> "Single":
        if cls._instance is None:
            print("making")
            cls._instance = super().__new__(cls)
            cls._instance.count = 0
        return cls._instance

    def bump(self) -> int:
        self.count += 1
        return self.count


a = Single()
b = Single()
print(a is b, a.bump(), b.bump())


class Cached:
    _cache: dict[str, "Cached"] = {}

    def __new__(cls, name: str):
        if name in cls._cache:
            return cls._cache[name]
        obj = super().__new__(cls)
        cls._cache[name] = obj
        return obj

    def __init__(self, name: str) -> None:
        self.name = name


print(Cached("a") is Cached("a"), Cached("a") is Cached("b"), Cached("b").name)
